-- What was the history of records becomes the journal of all that happens. Every row's hash covers the row and the hash
-- before it; the program binds the rows that are here already right after this script.
alter table history rename to journal;
alter table journal alter column kind set null;
alter table journal alter column record_id set null;
alter table journal alter column after_text set null;
alter table journal add column event varchar default 'CHANGED' not null;
alter table journal add column worker_id uuid;
alter table journal add column detail varchar default '' not null;
alter table journal add column hash binary(32);

-- No reference to the table of workers: the journal must stay readable whatever becomes of the rest.
update journal set worker_id = record_id where kind = 'Worker';
update journal set worker_id = (select worker_id from dose where id = record_id) where kind = 'Dose';
update journal set worker_id = (select worker_id from waiver where id = record_id) where kind = 'Waiver';
update journal set worker_id = (select worker_id from observation where id = record_id) where kind = 'Observation';
update journal set worker_id = (select worker_id from not_given where id = record_id) where kind = 'NotGiven';
update journal set worker_id = (select worker_id from reaction where id = record_id) where kind = 'Reaction';

create index journal_worker on journal (worker_id, number);
create index journal_at on journal (at);
