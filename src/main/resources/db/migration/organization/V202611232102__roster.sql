-- What a branch keeps about its people. Numbers that tell who somebody is are sealed (AES-GCM); the print (HMAC) of an
-- identity number finds the same person without opening it.
alter table organization_person
  add column pinyin varchar(160) not null default '',
  add column initials varchar(40) not null default '',
  add column sex varchar(6) check (sex in ('MALE', 'FEMALE')),
  add column born date,
  add column ethnicity varchar(20),
  add column native_place varchar(60),
  add column education varchar(20) check (education in
    ('BELOW', 'SECONDARY', 'COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR')),
  add column degree varchar(20) check (degree in ('NONE', 'BACHELOR', 'MASTER', 'DOCTOR')),
  add column title varchar(30),
  add column title_level varchar(20) check (title_level in ('NONE', 'JUNIOR', 'MIDDLE', 'ASSOCIATE', 'SENIOR')),
  add column job varchar(40),
  add column department varchar(40),
  add column area varchar(20) check (area in
    ('CLINICAL', 'NURSING', 'TECHNICAL', 'PHARMACY', 'ADMINISTRATION', 'LOGISTICS', 'OTHER')),
  add column retired_on date,
  add column phone_sealed varchar(200),
  add column identity_sealed varchar(200),
  add column identity_print char(64),
  -- the import that brought the row, while it can be undone
  add column batch_id uuid;
create unique index organization_person_identity on organization_person (identity_print) where identity_print is not null;
create index organization_person_pinyin on organization_person (pinyin);
create index organization_person_batch on organization_person (batch_id) where batch_id is not null;

-- Kinds an office may add to: 学科带头人, 业务骨干, 党务干部 …
create table organization_mark_kind (
  name varchar(20) primary key,
  position int not null
);
insert into organization_mark_kind values
  ('学科带头人', 1), ('业务骨干', 2), ('党务干部', 3), ('中层正职', 4), ('中层副职', 5), ('困难党员', 6), ('流动党员', 7);

create table organization_mark (
  id uuid primary key,
  person_id uuid not null references organization_person,
  mark varchar(20) not null references organization_mark_kind,
  valid_from date not null,
  valid_to date check (valid_to > valid_from)
);
create index organization_mark_person on organization_mark (person_id);
create unique index organization_mark_current on organization_mark (person_id, mark) where valid_to is null;

-- Who is left out of 应到 on a day, and why.
create table organization_exemption (
  id uuid primary key,
  person_id uuid not null references organization_person,
  reason varchar(20) not null check (reason in ('ILL', 'ABROAD', 'FRAIL', 'OTHER')),
  note varchar(200) not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from)
);
create index organization_exemption_person on organization_exemption (person_id);

-- Where somebody came from and went to; the membership row itself has the days.
alter table organization_membership
  add column came varchar(20) check (came in ('ADDED', 'MOVED', 'FROM_OUTSIDE', 'IMPORTED', 'MERGED', 'SPLIT')),
  add column came_from varchar(100),
  add column left_how varchar(20) check (left_how in ('MOVED', 'TO_OUTSIDE', 'DIED', 'REMOVED', 'MERGED', 'SPLIT')),
  add column left_to varchar(100);

-- What the organisation calls 高知, 临床一线 and 青年: computed, never ticked.
create table organization_setting (
  id int primary key check (id = 1),
  educated_educations varchar(20)[] not null,
  educated_degrees varchar(20)[] not null,
  educated_titles varchar(20)[] not null,
  frontline_areas varchar(20)[] not null,
  young_age int not null check (young_age between 18 and 60),
  version int not null
);
insert into organization_setting values
  (1, '{MASTER,DOCTOR}', '{}', '{ASSOCIATE,SENIOR}', '{CLINICAL,NURSING,TECHNICAL}', 35, 0);

-- A committee's term: from its election until the next is due; an extension with the superior's approval.
create table organization_term (
  id uuid primary key,
  unit_id uuid not null references organization_unit,
  elected_on date not null,
  due_on date not null check (due_on > elected_on),
  extended_to date check (extended_to > due_on),
  approval varchar(100),
  unique (unit_id, elected_on)
);

-- Founding, merging, splitting and closing, with the approval; what stood then stays in the dated rows.
create table organization_change (
  id uuid primary key,
  kind varchar(10) not null check (kind in ('FOUNDED', 'MERGED', 'SPLIT', 'CLOSED')),
  unit_id uuid not null references organization_unit,
  other_id uuid references organization_unit,
  on_day date not null,
  approval varchar(100) not null,
  people int not null,
  by_name varchar(40) not null,
  recorded_at timestamptz not null
);
create index organization_change_unit on organization_change (unit_id);
