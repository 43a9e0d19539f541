-- Lists used to be against COVID-19 alone: those keep null.
alter table site_list add column vaccine_group varchar;
