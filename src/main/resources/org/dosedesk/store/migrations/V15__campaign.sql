-- A campaign, its routes, who was put where by hand and who was told what. The plan itself is worked out, never kept.
create table campaign (
    id uuid primary key,
    vaccine_group varchar not null,
    from_day date not null,
    until_day date not null,
    target_percent integer not null,
    crew_percent integer not null,
    recorded_at timestamp(9) with time zone not null,
    recorded_by varchar not null,
    voided_at timestamp(9) with time zone,
    voided_by varchar,
    voided_reason varchar,
    check (until_day >= from_day)
);

create table campaign_site (
    campaign_id uuid not null references campaign,
    site_place integer not null,
    site_id uuid not null references site,
    primary key (campaign_id, site_place)
);

create table visit (
    id uuid primary key,
    campaign_id uuid not null references campaign,
    number integer not null,
    on_day date not null,
    opens time(9),
    closes time(9),
    clinic_id uuid references clinic,
    capacity integer,
    state varchar not null,
    recorded_at timestamp(9) with time zone not null,
    recorded_by varchar not null,
    voided_at timestamp(9) with time zone,
    voided_by varchar,
    voided_reason varchar
);

create table visit_vaccine (
    visit_id uuid not null references visit,
    vaccine_place integer not null,
    vaccine_id uuid not null references vaccine,
    primary key (visit_id, vaccine_place)
);

create table visit_site (
    visit_id uuid not null references visit,
    site_place integer not null,
    site_id uuid not null references site,
    primary key (visit_id, site_place)
);

create table trip (
    id uuid primary key,
    campaign_id uuid not null references campaign,
    number integer not null,
    on_day date not null,
    opens time(9),
    closes time(9),
    clinic_id uuid references clinic,
    capacity integer,
    state varchar not null,
    recorded_at timestamp(9) with time zone not null,
    recorded_by varchar not null,
    voided_at timestamp(9) with time zone,
    voided_by varchar,
    voided_reason varchar
);

create table trip_vaccine (
    trip_id uuid not null references trip,
    vaccine_place integer not null,
    vaccine_id uuid not null references vaccine,
    primary key (trip_id, vaccine_place)
);

create table trip_run (
    trip_id uuid not null references trip,
    run_place integer not null,
    vehicle varchar not null,
    seats integer not null,
    driver varchar not null,
    driving_id uuid references worker,
    escort varchar not null,
    departs time(9),
    returns time(9),
    primary key (trip_id, run_place)
);

create table trip_run_pick_up (
    trip_id uuid not null,
    run_place integer not null,
    pick_up_place integer not null,
    site_id uuid not null references site,
    primary key (trip_id, run_place, pick_up_place),
    foreign key (trip_id) references trip
);

create table residence (
    id uuid primary key,
    campaign_id uuid not null references campaign,
    number integer not null,
    on_day date not null,
    state varchar not null,
    recorded_at timestamp(9) with time zone not null,
    recorded_by varchar not null,
    voided_at timestamp(9) with time zone,
    voided_by varchar,
    voided_reason varchar
);

create table residence_site (
    residence_id uuid not null references residence,
    site_place integer not null,
    site_id uuid not null references site,
    primary key (residence_id, site_place)
);

-- A route is a visit, a trip or the place of residence, so that no table can be named for it.
create table worker_placement (
    id uuid primary key,
    campaign_id uuid not null references campaign,
    worker_id uuid not null references worker,
    on_day date not null,
    route_id uuid,
    run integer,
    recorded_at timestamp(9) with time zone not null,
    recorded_by varchar not null,
    voided_at timestamp(9) with time zone,
    voided_by varchar,
    voided_reason varchar
);

create table cell_placement (
    id uuid primary key,
    campaign_id uuid not null references campaign,
    site_id uuid not null references site,
    workshop_id uuid not null references workshop,
    shift varchar not null,
    route_id uuid,
    run integer,
    recorded_at timestamp(9) with time zone not null,
    recorded_by varchar not null,
    voided_at timestamp(9) with time zone,
    voided_by varchar,
    voided_reason varchar
);

create table told (
    id uuid primary key,
    campaign_id uuid not null references campaign,
    worker_id uuid not null references worker,
    route_id uuid not null,
    run integer,
    on_day date not null,
    time time(9),
    how varchar not null,
    answer varchar,
    recorded_at timestamp(9) with time zone not null,
    recorded_by varchar not null,
    voided_at timestamp(9) with time zone,
    voided_by varchar,
    voided_reason varchar
);

alter table site_list add (route_id uuid, run integer);
