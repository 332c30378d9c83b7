-- An incoming notice is registered under a number, led and helped with by units, comes round each month until one,
-- and carries the paper itself.
alter table execution_errand
  add column register_no varchar(40) not null default '',
  add column urgency varchar(20) not null default 'ORDINARY' check (urgency in ('ORDINARY', 'URGENT', 'MOST_URGENT')),
  add column lead_unit_id uuid references organization_unit,
  add column helper_unit_id uuid references organization_unit,
  add column monthly_until date check (monthly_until >= due_on);

create table execution_errand_file (
  errand_id uuid not null references execution_errand,
  file_id uuid not null references document_file,
  position int not null,
  primary key (errand_id, file_id)
);
