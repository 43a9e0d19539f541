-- Vaccine groups that are offered to everyone at the post.
create table for_everyone (
    id uuid primary key,
    vaccine_group varchar not null,
    recorded_at timestamp(9) with time zone not null,
    recorded_by varchar not null,
    voided_at timestamp(9) with time zone,
    voided_by varchar,
    voided_reason varchar
);
