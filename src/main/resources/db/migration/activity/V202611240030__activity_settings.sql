-- How often the organisation itself asks for what a regulation asks for, from a month on; the latest row counts.
create table activity_duty_own (
  organization_id uuid not null references organization_unit,
  kind varchar(40) not null references activity_duty,
  cadence varchar(20) not null check (cadence in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
  from_day date not null check (extract(day from from_day) = 1),
  by_name varchar(40) not null,
  primary key (organization_id, kind, from_day)
);
alter table activity_kind add column version int not null default 0;
