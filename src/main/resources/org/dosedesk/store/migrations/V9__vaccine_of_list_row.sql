-- A row may get another vaccine than its list, and says which ones its worker may not get. Older lists say neither.
alter table site_list_row add column vaccine_id uuid references vaccine;
alter table site_list_row add column remark varchar default '' not null;
