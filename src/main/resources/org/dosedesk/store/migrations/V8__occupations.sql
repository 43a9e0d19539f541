-- Which occupations belong to which groups; and what put a worker into a group, null for a hand.
create table occupation_rule (
    id uuid primary key,
    kind varchar not null,
    name varchar not null,
    code varchar not null,
    recorded_at timestamp(9) with time zone not null,
    recorded_by varchar not null,
    voided_at timestamp(9) with time zone,
    voided_by varchar,
    voided_reason varchar
);

alter table observation add column origin varchar;
