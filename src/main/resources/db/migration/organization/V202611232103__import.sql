-- Lists of people handed in as .xlsx. The file itself is kept sealed, and only while it may still be needed.
create table organization_batch (
  id uuid primary key,
  unit_id uuid not null references organization_unit,
  file_name varchar(200) not null,
  state varchar(10) not null check (state in ('READING', 'CHECKED', 'WRITING', 'DONE', 'UNDONE', 'FAILED')),
  failure varchar(500),
  -- rows in all (0: not known yet), looked at so far, without and with errors, and taken over
  total int not null,
  seen int not null,
  good int not null,
  bad int not null,
  taken int not null,
  by_id uuid not null,
  by_name varchar(40) not null,
  made_at timestamptz not null,
  touched_at timestamptz not null,
  version int not null
);
create index organization_batch_unit on organization_batch (unit_id, made_at desc);

create table organization_batch_piece (
  batch_id uuid not null references organization_batch on delete cascade,
  position int not null,
  bytes bytea not null,
  primary key (batch_id, position)
);

-- What is wrong, cell by cell; identity and phone numbers are never repeated here.
create table organization_batch_problem (
  batch_id uuid not null references organization_batch on delete cascade,
  position int not null,
  sheet varchar(60) not null,
  row_number int not null,
  head varchar(20) not null,
  value varchar(60) not null,
  reason varchar(300) not null,
  primary key (batch_id, position)
);

create table organization_batch_sample (
  batch_id uuid not null references organization_batch on delete cascade,
  position int not null,
  row_number int not null,
  cells varchar(100)[] not null,
  primary key (batch_id, position)
);
