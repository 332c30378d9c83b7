create table plan_plan (
  id uuid primary key,
  organization_id uuid not null references organization_unit,
  year int not null check (year between 2000 and 2100),
  title varchar(200) not null,
  status varchar(20) not null check (status in ('DRAFT', 'SUBMITTED', 'PASSED', 'SIGNED', 'ISSUED', 'ARCHIVED')),
  issuer varchar(100) not null,
  recipients varchar(200) not null,
  document_number varchar(60),
  issued_on date,
  notice text not null,
  overall text not null,
  closing text not null,
  source_file_id uuid references document_file,
  copied_from_id uuid references plan_plan,
  version int not null,
  check ((status in ('ISSUED', 'ARCHIVED')) <= (document_number is not null and issued_on is not null))
);
create unique index plan_plan_document_number on plan_plan (document_number);
create index plan_plan_organization on plan_plan (organization_id, year);

create table plan_section (
  id uuid primary key,
  plan_id uuid not null references plan_plan on delete cascade,
  no varchar(20) not null,
  title varchar(500) not null,
  intro text not null,
  position double precision not null,
  version int not null
);
create index plan_section_plan on plan_section (plan_id);

create table plan_item (
  id uuid primary key,
  section_id uuid not null references plan_section on delete cascade,
  no varchar(20) not null,
  title varchar(500) not null,
  body text not null,
  position double precision not null,
  withdrawn_on date,
  version int not null
);
create index plan_item_section on plan_item (section_id);

-- A task or a metric stands on a stretch of an item's body, or of a section's intro where it has no item.
create table plan_task (
  id uuid primary key,
  plan_id uuid not null references plan_plan on delete cascade,
  section_id uuid not null references plan_section on delete cascade,
  item_id uuid references plan_item on delete cascade,
  span_start int not null check (span_start >= 0),
  span_end int not null check (span_end >= span_start),
  quote text not null,
  title varchar(200) not null,
  lead_unit_id uuid references organization_unit,
  audience varchar(20) not null check (audience in ('COMMITTEE', 'BRANCHES', 'CHOSEN', 'PERSONS')),
  cadence varchar(20) not null check (cadence in ('ONCE', 'WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'NODE')),
  -- ONCE: the day; NODE: the node's key; otherwise a day of the period's last month, null meaning its end
  due_on date,
  node varchar(20),
  due_day int check (due_day between 1 and 31),
  evidence varchar(20) not null check (evidence in ('NONE', 'TEXT', 'FILE')),
  amount_label varchar(30),
  leaves_behind varchar(200),
  -- the kind of record that ticks it off, where one can
  record_kind varchar(40),
  position double precision not null,
  withdrawn_on date,
  version int not null
);
create index plan_task_plan on plan_task (plan_id);
create index plan_task_item on plan_task (item_id);

-- HELPER: 配合部门; TARGET: whom the task falls to (for BRANCHES: the top of the subtree)
create table plan_task_unit (
  task_id uuid not null references plan_task on delete cascade,
  part varchar(10) not null check (part in ('HELPER', 'TARGET')),
  unit_id uuid not null references organization_unit,
  primary key (task_id, part, unit_id)
);
create table plan_task_person (
  task_id uuid not null references plan_task on delete cascade,
  person_id uuid not null references organization_person,
  primary key (task_id, person_id)
);

create table plan_metric (
  id uuid primary key,
  plan_id uuid not null references plan_plan on delete cascade,
  section_id uuid not null references plan_section on delete cascade,
  item_id uuid references plan_item on delete cascade,
  span_start int not null check (span_start >= 0),
  span_end int not null check (span_end >= span_start),
  quote text not null,
  name varchar(100) not null,
  comparator varchar(2) not null check (comparator in ('>=', '<=', '=')),
  target varchar(20) not null,
  upper_target varchar(20),
  unit varchar(20) not null,
  cadence varchar(20) check (cadence in ('WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
  measure_key varchar(60),
  position double precision not null,
  withdrawn_on date,
  version int not null
);
create index plan_metric_plan on plan_metric (plan_id);
create index plan_metric_item on plan_metric (item_id);

-- The life of a plan, append-only: who did what when, for whom, on what ground.
create table plan_step (
  id uuid primary key,
  plan_id uuid not null references plan_plan on delete cascade,
  kind varchar(20) not null check (kind in
    ('CREATED', 'IMPORTED', 'COPIED', 'SUBMITTED', 'RETURNED', 'PASSED', 'SIGNED', 'ISSUED', 'AMENDED', 'ARCHIVED')),
  happened_on date not null,
  recorded_at timestamptz not null,
  by_id uuid not null,
  by_name varchar(40) not null,
  for_name varchar(40),
  meeting varchar(100),
  minutes_number varchar(60),
  note varchar(500)
);
create index plan_step_plan on plan_step (plan_id);

-- The text as it was when it was issued.
create table plan_baseline (
  plan_id uuid not null references plan_plan on delete cascade,
  -- a section's or an item's id
  subject_id uuid not null,
  section_id uuid not null,
  no varchar(20) not null,
  title varchar(500) not null,
  body text not null,
  section_position double precision not null,
  position double precision not null,
  primary key (plan_id, subject_id)
);

-- number 0 in plan_receipt is the plan itself
create table plan_amendment (
  id uuid primary key,
  plan_id uuid not null references plan_plan on delete cascade,
  number int,
  reason varchar(500) not null,
  status varchar(20) not null check (status in ('DRAFT', 'EFFECTIVE')),
  approver varchar(60),
  minutes_number varchar(60),
  effective_on date,
  version int not null,
  unique (plan_id, number)
);
create table plan_change (
  id uuid primary key,
  amendment_id uuid not null references plan_amendment on delete cascade,
  kind varchar(20) not null check (kind in
    ('ITEM_CHANGED', 'ITEM_ADDED', 'ITEM_WITHDRAWN', 'TASK_CHANGED', 'TASK_ADDED', 'TASK_WITHDRAWN', 'METRIC_CHANGED', 'METRIC_WITHDRAWN')),
  subject_id uuid not null,
  payload jsonb not null,
  reason varchar(500) not null,
  position int not null
);
create index plan_change_amendment on plan_change (amendment_id);

create table plan_receipt (
  plan_id uuid not null references plan_plan on delete cascade,
  amendment_number int not null,
  unit_id uuid not null references organization_unit,
  signed_at timestamptz,
  by_name varchar(40),
  for_name varchar(40),
  primary key (plan_id, amendment_number, unit_id)
);

-- An import under way: what was read and what the person has decided so far.
create table plan_reading (
  id uuid primary key,
  organization_id uuid not null references organization_unit,
  by_id uuid not null,
  file_name varchar(200) not null,
  source_file_id uuid references document_file,
  parts jsonb not null,
  -- the way back from the last edits
  history jsonb not null,
  decisions jsonb not null,
  created_at timestamptz not null,
  -- what it became
  plan_id uuid references plan_plan on delete cascade,
  version int not null
);

-- What was deleted from a draft and can be put back.
create table plan_trash (
  id uuid primary key,
  plan_id uuid not null references plan_plan on delete cascade,
  title varchar(300) not null,
  payload jsonb not null,
  deleted_at timestamptz not null
);
create index plan_trash_plan on plan_trash (plan_id, deleted_at);
