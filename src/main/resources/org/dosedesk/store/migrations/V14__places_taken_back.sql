-- A place that was made by mistake can be voided, and then its name is free again: of several places of one name at
-- most one counts.
alter table unit add (voided_at timestamp(9) with time zone, voided_by varchar, voided_reason varchar);
alter table workshop add (voided_at timestamp(9) with time zone, voided_by varchar, voided_reason varchar);
alter table site add (voided_at timestamp(9) with time zone, voided_by varchar, voided_reason varchar);
alter table clinic add (voided_at timestamp(9) with time zone, voided_by varchar, voided_reason varchar);
alter table clinic_assignment add (voided_at timestamp(9) with time zone, voided_by varchar, voided_reason varchar);

execute immediate 'alter table unit drop constraint ' || quote_ident((select constraint_name
    from information_schema.table_constraints where table_name = 'unit' and constraint_type = 'UNIQUE'));
execute immediate 'alter table workshop drop constraint ' || quote_ident((select constraint_name
    from information_schema.table_constraints where table_name = 'workshop' and constraint_type = 'UNIQUE'));
execute immediate 'alter table site drop constraint ' || quote_ident((select constraint_name
    from information_schema.table_constraints where table_name = 'site' and constraint_type = 'UNIQUE'));
execute immediate 'alter table clinic drop constraint ' || quote_ident((select constraint_name
    from information_schema.table_constraints where table_name = 'clinic' and constraint_type = 'UNIQUE'));

alter table unit add constraint unit_name unique nulls not distinct (name, voided_at);
alter table workshop add constraint workshop_name unique nulls not distinct (unit_id, name, voided_at);
alter table site add constraint site_name unique nulls not distinct (name, voided_at);
alter table clinic add constraint clinic_name unique nulls not distinct (name, voided_at);
