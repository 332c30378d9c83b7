-- 党员先锋岗: a place that stands from a day to a day, and who holds it. It is held on a day by a member on the unit's
-- roster of that day: who leaves the unit leaves it 空缺 without anybody writing it down.
create table honour_post (
  id uuid primary key,
  unit_id uuid not null references organization_unit,
  title varchar(60) not null,
  place varchar(60) not null,
  founded_on date not null,
  -- the first day on which it no longer stands
  ended_on date check (ended_on > founded_on),
  ended_why varchar(200),
  version int not null
);
create index honour_post_unit on honour_post (unit_id);

create table honour_holder (
  id uuid primary key,
  post_id uuid not null references honour_post on delete cascade,
  person_id uuid not null references organization_person,
  promise varchar(300) not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  by_name varchar(40) not null
);
create index honour_holder_post on honour_holder (post_id);
create index honour_holder_person on honour_holder (person_id);
create unique index honour_holder_current on honour_holder (post_id) where valid_to is null;

-- Kinds of honour an office may add to, each with the stages an application goes through: the first is 申报, the last 命名.
create table honour_kind (
  id uuid primary key,
  name varchar(40) not null unique,
  level varchar(20) not null check (level in ('HOSPITAL', 'CITY', 'PROVINCE', 'NATION')),
  whose varchar(10) not null check (whose in ('PERSON', 'UNIT', 'EITHER')),
  stages varchar(20)[] not null check (cardinality(stages) >= 2),
  position int not null,
  withdrawn_on date
);
insert into honour_kind (id, name, level, whose, stages, position) values
  ('0197a000-0000-7000-8000-000000000001', '青年文明号', 'CITY', 'UNIT', '{申报,初审,公示,上报,命名}', 10),
  ('0197a000-0000-7000-8000-000000000002', '巾帼文明岗', 'CITY', 'UNIT', '{申报,初审,公示,上报,命名}', 20),
  ('0197a000-0000-7000-8000-000000000003', '最美医生', 'HOSPITAL', 'PERSON', '{申报,初审,公示,命名}', 30),
  ('0197a000-0000-7000-8000-000000000004', '最美护士', 'HOSPITAL', 'PERSON', '{申报,初审,公示,命名}', 40),
  ('0197a000-0000-7000-8000-000000000005', '优秀共产党员', 'HOSPITAL', 'PERSON', '{申报,初审,公示,命名}', 50),
  ('0197a000-0000-7000-8000-000000000006', '优秀党务工作者', 'HOSPITAL', 'PERSON', '{申报,初审,公示,命名}', 60),
  ('0197a000-0000-7000-8000-000000000007', '先进党支部', 'HOSPITAL', 'UNIT', '{申报,初审,公示,命名}', 70),
  ('0197a000-0000-7000-8000-000000000008', '青年岗位能手', 'PROVINCE', 'PERSON', '{申报,初审,公示,上报,命名}', 80);

create table honour_award (
  id uuid primary key,
  kind_id uuid not null references honour_kind,
  -- what the kind said on the day of the application
  level varchar(20) not null check (level in ('HOSPITAL', 'CITY', 'PROVINCE', 'NATION')),
  stages varchar(20)[] not null,
  unit_id uuid not null references organization_unit,
  person_id uuid references organization_person,
  team varchar(60) not null,
  deeds varchar(2000) not null,
  state varchar(20) not null check (state in ('OPEN', 'AWARDED', 'REFUSED', 'WITHDRAWN')),
  awarded_on date,
  version int not null,
  check ((state = 'AWARDED') = (awarded_on is not null))
);
create index honour_award_unit on honour_award (unit_id);
create index honour_award_person on honour_award (person_id) where person_id is not null;

-- The way of an application; the last step is taken back by deleting it, the log keeps both.
create table honour_step (
  award_id uuid not null references honour_award on delete cascade,
  position int not null,
  name varchar(20) not null,
  on_day date not null,
  note varchar(300) not null,
  by_name varchar(40) not null,
  primary key (award_id, position)
);

create table honour_file (
  award_id uuid not null references honour_award on delete cascade,
  file_id uuid not null references document_file,
  position int not null,
  primary key (award_id, file_id)
);
