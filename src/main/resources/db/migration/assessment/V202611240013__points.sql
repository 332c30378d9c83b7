-- 党员政治表现积分: off unless an organisation decides otherwise. What somebody has is computed from records; only
-- corrections by the office are written down here.
create table assessment_point_switch (
  organization_id uuid not null references organization_unit,
  valid_from date not null,
  -- the first day on which nothing counts any more
  valid_to date check (valid_to > valid_from),
  decision varchar(200) not null,
  by_name varchar(40) not null,
  primary key (organization_id, valid_from)
);
create unique index assessment_point_switch_current on assessment_point_switch (organization_id) where valid_to is null;

create table assessment_point_rule (
  id uuid primary key,
  -- null: what an organisation starts with when it switches points on
  organization_id uuid references organization_unit,
  source varchar(20) not null check (source in ('ATTENDED', 'STUDY', 'SERVICE', 'HONOUR', 'POST', 'PIONEER')),
  -- the kind of activity attended, or the level of the honour
  kind varchar(40),
  name varchar(40) not null,
  -- for each record, class hour, hour of service or month
  points numeric(6, 1) not null check (points > 0),
  cap numeric(6, 1) not null check (cap > 0),
  period varchar(10) not null check (period in ('MONTH', 'QUARTER', 'YEAR')),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  check ((kind is not null) = (source in ('ATTENDED', 'HONOUR')))
);
create index assessment_point_rule_organization on assessment_point_rule (organization_id);
insert into assessment_point_rule (id, source, kind, name, points, cap, period, valid_from) values
  ('0197b000-0000-7000-8000-000000000001', 'ATTENDED', 'branch-assembly', '参加支部党员大会', 2, 8, 'YEAR', '2000-01-01'),
  ('0197b000-0000-7000-8000-000000000002', 'ATTENDED', 'group-meeting', '参加党小组会', 1, 12, 'YEAR', '2000-01-01'),
  ('0197b000-0000-7000-8000-000000000003', 'ATTENDED', 'theme-day', '参加主题党日', 1, 12, 'YEAR', '2000-01-01'),
  ('0197b000-0000-7000-8000-000000000004', 'STUDY', null, '学时', 0.5, 20, 'YEAR', '2000-01-01'),
  ('0197b000-0000-7000-8000-000000000005', 'SERVICE', null, '志愿服务小时', 1, 6, 'QUARTER', '2000-01-01'),
  ('0197b000-0000-7000-8000-000000000006', 'HONOUR', 'HOSPITAL', '获院级荣誉', 5, 10, 'YEAR', '2000-01-01'),
  ('0197b000-0000-7000-8000-000000000007', 'HONOUR', 'CITY', '获市级荣誉', 8, 16, 'YEAR', '2000-01-01'),
  ('0197b000-0000-7000-8000-000000000008', 'HONOUR', 'PROVINCE', '获省级荣誉', 12, 24, 'YEAR', '2000-01-01'),
  ('0197b000-0000-7000-8000-000000000009', 'POST', null, '担任支部或小组职务', 1, 12, 'YEAR', '2000-01-01'),
  ('0197b000-0000-7000-8000-000000000010', 'PIONEER', null, '先锋岗在岗', 1, 12, 'YEAR', '2000-01-01');

-- The member, or the secretary on the member's behalf, objects to an entry or misses one.
create table assessment_appeal (
  id uuid primary key,
  person_id uuid not null references organization_person,
  -- which entry of the ledger; empty where one is missing
  entry_key varchar(160) not null,
  entry_label varchar(400) not null,
  entry_points numeric(6, 1) not null,
  said varchar(500) not null,
  filed_on date not null,
  by_name varchar(40) not null,
  state varchar(10) not null check (state in ('OPEN', 'UPHELD', 'REJECTED')),
  answer varchar(500),
  answered_on date,
  answered_by varchar(40),
  version int not null,
  check ((state = 'OPEN') = (answer is null))
);
create index assessment_appeal_person on assessment_appeal (person_id);
create unique index assessment_appeal_once on assessment_appeal (person_id, entry_key) where state = 'OPEN';

create table assessment_point_entry (
  id uuid primary key,
  person_id uuid not null references organization_person,
  on_day date not null,
  points numeric(6, 1) not null check (points <> 0),
  reason varchar(300) not null,
  appeal_id uuid references assessment_appeal,
  by_name varchar(40) not null,
  withdrawn_on date
);
create index assessment_point_entry_person on assessment_point_entry (person_id);
