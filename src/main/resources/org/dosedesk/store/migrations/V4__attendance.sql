-- What came back of a site list: the exceptions while it is being typed, every row once it is entered.
create table attendance (
    id uuid primary key,
    site_list_id uuid not null unique references site_list,
    entered boolean not null,
    on_day date not null,
    vaccine_id uuid references vaccine,
    lot varchar,
    expiry date,
    clinic_id uuid references clinic,
    given_by varchar not null,
    recorded_at timestamp(9) with time zone not null,
    recorded_by varchar not null
);

create table attendance_row (
    attendance_id uuid not null references attendance,
    row_place integer not null,
    number integer not null,
    worker_id uuid not null references worker,
    outcome varchar not null,
    until_day date,
    lot varchar,
    expiry date,
    paper boolean not null,
    dose_id uuid references dose,
    not_given_id uuid references not_given,
    primary key (attendance_id, row_place)
);
