-- A row may be of another vaccine than the list; who examined before it; where a list was vaccinated, null for at work.
alter table attendance add column place varchar;
alter table attendance add column admitted_by varchar;
alter table attendance_row add column vaccine_id uuid references vaccine;
alter table attendance_row add column note varchar;
