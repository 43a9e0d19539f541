-- Reasons used to be about COVID-19 alone: those keep null.
alter table not_given add column against_scope varchar;
alter table not_given add column against_code varchar;
