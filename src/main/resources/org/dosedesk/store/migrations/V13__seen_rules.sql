-- The rules of the program that the register was worked by, against which another program's are held.
create table seen_rules (
    id uuid primary key,
    content varchar not null,
    recorded_at timestamp(9) with time zone not null,
    recorded_by varchar not null
);
