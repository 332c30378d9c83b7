-- What the office corrected while it imported a plan, and what is meant when its next plan says so again.
create table plan_correction (
  id uuid primary key,
  organization_id uuid not null references organization_unit,
  kind varchar(10) not null check (kind in ('UNIT', 'MEASURE', 'RECORD', 'COLUMN')),
  -- as the plan writes it
  words varchar(200) not null,
  -- a unit's id, or the key of a measure, of a kind of record, of a column
  meaning varchar(60) not null,
  source varchar(200) not null,
  by_name varchar(40) not null,
  learned_at timestamptz not null,
  used int not null default 0,
  withdrawn_at timestamptz,
  withdrawn_by varchar(40)
);
create unique index plan_correction_in_force on plan_correction (organization_id, kind, words) where withdrawn_at is null;
