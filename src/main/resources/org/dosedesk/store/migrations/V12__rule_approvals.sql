-- Which wording of a rule set's version a doctor has approved.
create table rule_approval (
    id uuid primary key,
    name varchar not null,
    version varchar not null,
    valid_from date not null,
    fingerprint varchar not null,
    recorded_at timestamp(9) with time zone not null,
    recorded_by varchar not null,
    voided_at timestamp(9) with time zone,
    voided_by varchar,
    voided_reason varchar
);
