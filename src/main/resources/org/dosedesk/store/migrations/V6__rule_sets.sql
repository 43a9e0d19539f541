-- Versions of rule sets that came after the program did.
create table rule_set (
    id uuid primary key,
    name varchar not null,
    version varchar not null,
    valid_from date not null,
    origin varchar not null,
    note varchar not null,
    content varchar not null,
    recorded_at timestamp(9) with time zone not null,
    recorded_by varchar not null,
    voided_at timestamp(9) with time zone,
    voided_by varchar,
    voided_reason varchar
);
