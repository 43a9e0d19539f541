-- Two records of one person: the one that holds the entries instead.
alter table worker add column replaced_by_id uuid references worker;

create table not_given (
    id uuid primary key,
    worker_id uuid not null references worker,
    on_day date not null,
    vaccine_id uuid references vaccine,
    reason varchar not null,
    until_day date,
    note varchar not null,
    recorded_at timestamp(9) with time zone not null,
    recorded_by varchar not null,
    voided_at timestamp(9) with time zone,
    voided_by varchar,
    voided_reason varchar,
    check (until_day >= on_day)
);

create table reaction (
    id uuid primary key,
    worker_id uuid not null references worker,
    dose_id uuid not null references dose,
    onset date not null,
    description varchar not null,
    severity varchar not null,
    note varchar not null,
    recorded_at timestamp(9) with time zone not null,
    recorded_by varchar not null,
    voided_at timestamp(9) with time zone,
    voided_by varchar,
    voided_reason varchar
);

create table lot (
    id uuid primary key,
    vaccine_id uuid not null references vaccine,
    number varchar not null,
    expiry date,
    received integer,
    default_on date,
    recorded_at timestamp(9) with time zone not null,
    recorded_by varchar not null,
    voided_at timestamp(9) with time zone,
    voided_by varchar,
    voided_reason varchar
);

create table user_account (
    id uuid primary key,
    name varchar not null,
    role varchar not null,
    recorded_at timestamp(9) with time zone not null,
    recorded_by varchar not null,
    voided_at timestamp(9) with time zone,
    voided_by varchar,
    voided_reason varchar
);
