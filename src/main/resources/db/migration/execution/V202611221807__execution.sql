-- Work outside the plan: 上级来文 and 临时交办.
create table execution_errand (
  id uuid primary key,
  organization_id uuid not null references organization_unit,
  kind varchar(20) not null check (kind in ('NOTICE', 'ADHOC')),
  title varchar(200) not null,
  source varchar(100) not null,
  received_on date not null,
  due_on date not null check (due_on >= received_on),
  evidence varchar(20) not null check (evidence in ('NONE', 'TEXT', 'FILE')),
  note varchar(1000) not null,
  by_name varchar(40) not null,
  withdrawn_on date,
  version int not null
);
create index execution_errand_organization on execution_errand (organization_id, received_on);

-- One row is a task (or an errand) × a responsible unit × a period. All periods of a plan's year stand here from
-- the day it is issued (docs/adr/0003): what the year asks for is a count of rows. A row belongs to the month or
-- quarter its due_on lies in. What a row is worth on a day: see the SQL fragments in execution.States.

create table execution_assignment (
  id uuid primary key,
  task_id uuid references plan_task,
  errand_id uuid references execution_errand,
  unit_id uuid not null references organization_unit,
  person_id uuid references organization_person,
  title varchar(200) not null,
  period_start date not null,
  period_end date not null check (period_end >= period_start),
  period_label varchar(30) not null,
  due_on date not null,
  -- the last day before it turns red
  grace_until date not null check (grace_until >= due_on),
  evidence varchar(20) not null check (evidence in ('NONE', 'TEXT', 'FILE')),
  amount_label varchar(30),
  -- derived from the last step, kept here for the lists
  status varchar(20) not null check (status in ('OPEN', 'REPORTED', 'RETURNED', 'DONE', 'NOT_APPLICABLE', 'WITHDRAWN')),
  -- the day from which it counts as done or not applicable
  closed_on date,
  version int not null,
  check ((task_id is null) <> (errand_id is null)),
  check ((status in ('DONE', 'NOT_APPLICABLE', 'WITHDRAWN')) = (closed_on is not null)),
  unique nulls not distinct (task_id, errand_id, unit_id, person_id, period_start, period_end)
);
create index execution_assignment_unit on execution_assignment (unit_id, due_on);
create index execution_assignment_task on execution_assignment (task_id, period_start);
create index execution_assignment_errand on execution_assignment (errand_id) where errand_id is not null;
create index execution_assignment_due on execution_assignment (due_on);
create index execution_assignment_open on execution_assignment (due_on) where status in ('OPEN', 'RETURNED', 'REPORTED');

-- Append-only: an assignment's state on a day is what its steps up to that day say.
create table execution_step (
  id uuid primary key,
  assignment_id uuid not null references execution_assignment,
  kind varchar(20) not null check (kind in
    ('OPENED', 'REPORTED', 'RECALLED', 'ACCEPTED', 'RETURNED', 'TICKED', 'UNTICKED', 'NOT_APPLICABLE', 'REOPENED', 'CHANGED', 'REMINDED', 'WITHDRAWN')),
  effective_on date not null,
  recorded_at timestamptz not null,
  by_id uuid,
  by_name varchar(40) not null,
  for_name varchar(40),
  note varchar(2000),
  amount numeric(14, 2),
  -- made in the form: pressing a button twice does it once
  request_key uuid unique
);
create index execution_step_assignment on execution_step (assignment_id, recorded_at);

-- What has been typed and attached so far.
create table execution_report (
  assignment_id uuid primary key references execution_assignment,
  body varchar(2000) not null,
  amount numeric(14, 2),
  done_on date,
  version int not null
);
create table execution_evidence (
  assignment_id uuid not null references execution_assignment,
  file_id uuid not null references document_file,
  position int not null,
  primary key (assignment_id, file_id)
);
