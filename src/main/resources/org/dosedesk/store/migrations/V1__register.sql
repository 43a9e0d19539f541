-- Names of columns follow the components of the domain's records. Texts that may be unknown are empty, never null,
-- unless the domain says null. Nothing is ever deleted.

create table unit (
    id uuid primary key,
    name varchar not null unique
);

create table workshop (
    id uuid primary key,
    unit_id uuid not null references unit,
    name varchar not null,
    unique (unit_id, name)
);

create table site (
    id uuid primary key,
    name varchar not null unique,
    host_id uuid references unit
);

create table clinic (
    id uuid primary key,
    name varchar not null unique
);

create table clinic_assignment (
    id uuid primary key,
    site_id uuid not null references site,
    clinic_id uuid not null references clinic,
    from_day date not null,
    until_day date,
    check (until_day >= from_day)
);

create table vaccine (
    id uuid primary key,
    code varchar not null unique,
    cvx varchar not null,
    mvx varchar,
    trade_name varchar not null,
    platform varchar not null,
    vaccine_group varchar not null,
    in_use_from date not null
);

create table worker (
    id uuid primary key,
    personnel_number varchar not null,
    name_surname varchar not null,
    name_first_name varchar not null,
    name_patronymic varchar not null,
    iin varchar(12),
    birth_date date not null,
    sex varchar not null,
    workshop_id uuid not null references workshop,
    site_id uuid not null references site,
    position varchar not null,
    shift varchar not null,
    phone varchar not null,
    language varchar,
    hired_day date,
    left_day date,
    check (left_day >= hired_day)
);

create index worker_personnel_number on worker (personnel_number);

create table dose (
    id uuid primary key,
    worker_id uuid not null references worker,
    on_day date not null,
    vaccine_id uuid not null references vaccine,
    lot varchar,
    expiry date,
    place varchar not null,
    clinic_id uuid references clinic,
    given_by varchar not null,
    source varchar not null,
    consent boolean not null,
    note varchar not null,
    recorded_at timestamp(9) with time zone not null,
    recorded_by varchar not null,
    voided_at timestamp(9) with time zone,
    voided_by varchar,
    voided_reason varchar
);

create table waiver (
    id uuid primary key,
    worker_id uuid not null references worker,
    kind varchar not null,
    against_scope varchar not null,
    against_code varchar not null,
    ground varchar not null,
    from_day date not null,
    until_day date,
    recorded_at timestamp(9) with time zone not null,
    recorded_by varchar not null,
    voided_at timestamp(9) with time zone,
    voided_by varchar,
    voided_reason varchar,
    check (until_day >= from_day)
);

create table observation (
    id uuid primary key,
    worker_id uuid not null references worker,
    code varchar not null,
    onset date,
    on_day date not null,
    until_day date,
    recorded_at timestamp(9) with time zone not null,
    recorded_by varchar not null,
    voided_at timestamp(9) with time zone,
    voided_by varchar,
    voided_reason varchar,
    check (until_day >= on_day)
);

create table site_list (
    id uuid primary key,
    number integer not null unique,
    site_id uuid not null references site,
    site_name varchar not null,
    clinic_name varchar not null,
    on_day date not null,
    vaccine_id uuid references vaccine,
    exempt integer not null,
    refused integer not null,
    prepared_by varchar not null,
    prepared_at timestamp(9) with time zone not null,
    rule_set varchar not null,
    language varchar not null
);

create table site_list_row (
    site_list_id uuid not null references site_list,
    row_place integer not null,
    number integer not null,
    worker_id uuid not null references worker,
    name varchar not null,
    birth_date date not null,
    iin varchar not null,
    workshop varchar not null,
    hosted_unit varchar,
    position varchar not null,
    status varchar not null,
    due_since date not null,
    primary key (site_list_id, row_place),
    check (number = row_place)
);

-- The doses so far, as they stood on the paper.
create table site_list_row_dose (
    site_list_id uuid not null,
    row_place integer not null,
    dose_place integer not null,
    on_day date not null,
    vaccine_id uuid not null references vaccine,
    primary key (site_list_id, row_place, dose_place),
    foreign key (site_list_id, row_place) references site_list_row on delete cascade
);

-- Every change of every record, with the record's content before and after it.
create table history (
    number bigint primary key,
    at timestamp(9) with time zone not null,
    by_user varchar not null,
    kind varchar not null,
    record_id uuid not null,
    before_text varchar,
    after_text varchar not null
);

create index history_record on history (record_id, number);
