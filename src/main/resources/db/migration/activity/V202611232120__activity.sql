-- What the program knows of a kind of record: who is due, what has to be written down. Kinds are data; an office may
-- change them and add its own.
create table activity_kind (
  key varchar(40) primary key references measure_record_kind,
  -- which kinds of unit keep it
  places varchar(20)[] not null,
  -- whose roster: MEMBERS of the unit, its COMMITTEE, the STUDY_GROUP, all PEOPLE of the unit on their way too, or NONE
  audience varchar(20) not null check (audience in ('MEMBERS', 'COMMITTEE', 'STUDY_GROUP', 'PEOPLE', 'NONE')),
  -- DUE: all are due and absentees are ticked; CAME: those who came are ticked; COUNT: only how many; NONE
  attendance varchar(10) not null check (attendance in ('DUE', 'CAME', 'COUNT', 'NONE')),
  -- counts in 参学率
  study boolean not null,
  -- kinds it counts as besides itself
  implies varchar(40)[] not null,
  -- what a record of it cannot do without
  required varchar(20)[] not null,
  -- who was served, such as 接诊人次
  served_label varchar(20),
  -- may be held together with others in one record
  joint boolean not null,
  steps varchar(60)[] not null,
  variants varchar(20)[] not null
);
create table activity_reading (
  id uuid primary key,
  organization_id uuid not null references organization_unit,
  title varchar(200) not null,
  kind varchar(20) not null check (kind in ('REQUIRED', 'CHOSEN', 'FIRST_TOPIC', 'MICRO_LESSON')),
  month date not null check (extract(day from month) = 1),
  withdrawn_on date,
  unique (organization_id, month, title)
);
create table activity_activity (
  id uuid primary key,
  kind varchar(40) not null references activity_kind,
  variant varchar(20),
  unit_id uuid not null references organization_unit,
  held_on date not null,
  starts_at time,
  minutes_long int check (minutes_long between 1 and 2880),
  place varchar(100) not null,
  host varchar(40) not null,
  recorder varchar(40) not null,
  topic varchar(300) not null,
  notes text not null,
  observed_unit_id uuid references organization_unit,
  -- sums of the attendance, kept with it in one transaction; what was only counted stands in present_count
  due_count int not null check (due_count >= 0),
  present_count int not null check (present_count >= 0),
  made_up_count int not null check (made_up_count >= 0),
  served int check (served >= 0),
  class_hours numeric(4, 1) not null check (class_hours >= 0),
  status varchar(20) not null check (status in ('DRAFT', 'DONE', 'CHECKED', 'WITHDRAWN')),
  by_id uuid not null,
  by_name varchar(40) not null,
  version int not null,
  check (due_count = 0 or present_count + made_up_count <= due_count)
);
create index activity_activity_unit on activity_activity (unit_id, held_on);
create index activity_activity_held on activity_activity (held_on);

-- Every kind a record counts as: its own, those held together with it, and what they imply.
create table activity_count (
  activity_id uuid not null references activity_activity on delete cascade,
  kind varchar(40) not null references activity_kind,
  -- ticked in the form, rather than implied
  held boolean not null,
  primary key (activity_id, kind)
);
create index activity_count_kind on activity_count (kind);

create table activity_attendance (
  activity_id uuid not null references activity_activity on delete cascade,
  person_id uuid not null references organization_person,
  state varchar(10) not null check (state in ('PRESENT', 'ABSENT', 'EXEMPT')),
  reason varchar(60),
  made_up_on date,
  primary key (activity_id, person_id),
  check (made_up_on is null or state = 'ABSENT')
);
create index activity_attendance_person on activity_attendance (person_id);

create table activity_read (
  activity_id uuid not null references activity_activity on delete cascade,
  reading_id uuid not null references activity_reading,
  primary key (activity_id, reading_id)
);
create table activity_file (
  activity_id uuid not null references activity_activity on delete cascade,
  file_id uuid not null references document_file,
  position int not null,
  primary key (activity_id, file_id)
);
-- Append-only: what happened to a record.
create table activity_step (
  id uuid primary key,
  activity_id uuid not null references activity_activity on delete cascade,
  kind varchar(20) not null check (kind in
    ('DRAFTED', 'RECORDED', 'CHANGED', 'MADE_UP', 'CHECKED', 'RETURNED', 'TAKEN_BACK', 'WITHDRAWN')),
  recorded_at timestamptz not null,
  by_id uuid,
  by_name varchar(40) not null,
  for_name varchar(40),
  note varchar(500)
);
create index activity_step_activity on activity_step (activity_id, recorded_at);

insert into activity_kind (key, places, audience, attendance, study, implies, required, served_label, joint, steps, variants) values
  ('branch-assembly', '{BRANCH}', 'MEMBERS', 'DUE', false, '{}', '{TOPIC,HOST}', null, false, '{清点人数,宣布议题,讨论表决,宣布结果}', '{}'),
  ('branch-committee', '{BRANCH}', 'COMMITTEE', 'DUE', false, '{}', '{TOPIC}', null, false, '{提出议题,逐项讨论,形成决定}', '{}'),
  ('group-meeting', '{GROUP}', 'MEMBERS', 'DUE', false, '{}', '{TOPIC}', null, false, '{学习,讨论,安排下月工作}', '{}'),
  ('party-lesson', '{COMMITTEE,GENERAL_BRANCH,BRANCH}', 'MEMBERS', 'DUE', true, '{}', '{TOPIC,HOST}', null, true, '{讲课,讨论}', '{书记讲,委员讲,请人讲}'),
  ('micro-lesson', '{BRANCH,GROUP}', 'MEMBERS', 'DUE', true, '{}', '{TOPIC}', null, true, '{讲课}', '{}'),
  ('theme-day', '{GENERAL_BRANCH,BRANCH}', 'MEMBERS', 'DUE', true, '{}', '{TOPIC}', null, true, '{重温誓词,集中学习,主题活动}', '{＋临床查房,＋满意度,＋社区服务,＋义务劳动}'),
  ('branch-study', '{GENERAL_BRANCH,BRANCH,GROUP}', 'MEMBERS', 'DUE', true, '{}', '{TOPIC}', null, true, '{领学,研讨}', '{}'),
  ('first-topic', '{COMMITTEE,GENERAL_BRANCH,BRANCH}', 'MEMBERS', 'DUE', false, '{}', '{TOPIC}', null, true, '{领学}', '{}'),
  ('life-meeting', '{COMMITTEE,BRANCH,GROUP}', 'MEMBERS', 'DUE', false, '{}', '{TOPIC,HOST,NOTES}', null, false, '{会前学习,征求意见,谈心谈话,对照检查,批评和自我批评,整改清单}', '{}'),
  ('appraisal', '{BRANCH}', 'MEMBERS', 'DUE', false, '{}', '{HOST}', null, true, '{个人自评,党员互评,民主测评,组织评定}', '{}'),
  ('talk', '{COMMITTEE,GENERAL_BRANCH,BRANCH}', 'PEOPLE', 'CAME', false, '{}', '{HOST}', null, false, '{谈话,记录要点}', '{}'),
  ('study-session', '{COMMITTEE}', 'STUDY_GROUP', 'DUE', false, '{}', '{TOPIC}', null, false, '{领学,交流发言,总结}', '{}'),
  ('seminar', '{COMMITTEE}', 'STUDY_GROUP', 'DUE', false, '{study-session}', '{TOPIC}', null, false, '{重点发言,交流研讨,总结}', '{}'),
  ('lecture', '{COMMITTEE,DEPARTMENT,GENERAL_BRANCH}', 'NONE', 'COUNT', false, '{}', '{TOPIC,HOST}', null, false, '{讲课,答疑}', '{}'),
  ('research-report', '{COMMITTEE,GENERAL_BRANCH,BRANCH}', 'STUDY_GROUP', 'CAME', false, '{}', '{TOPIC,FILE}', null, false, '{选题,调研,成文}', '{}'),
  ('ideology-review', '{COMMITTEE,GENERAL_BRANCH,BRANCH}', 'COMMITTEE', 'DUE', false, '{}', '{NOTES}', null, true, '{摸情况,分析,定措施}', '{}'),
  ('warning-education', '{GENERAL_BRANCH,BRANCH}', 'MEMBERS', 'DUE', false, '{}', '{TOPIC}', null, true, '{看案例,讨论}', '{}'),
  ('red-education', '{GENERAL_BRANCH,BRANCH}', 'PEOPLE', 'CAME', false, '{}', '{TOPIC,PLACE}', null, true, '{}', '{}'),
  ('training', '{COMMITTEE,GENERAL_BRANCH,BRANCH,DEPARTMENT,YOUTH_LEAGUE,UNION,WOMEN_FEDERATION}', 'NONE', 'COUNT', false, '{}', '{TOPIC}', null, false, '{}', '{}'),
  ('youth-training', '{COMMITTEE,BRANCH}', 'MEMBERS', 'CAME', false, '{training}', '{TOPIC}', null, false, '{}', '{}'),
  ('volunteer-service', '{GENERAL_BRANCH,BRANCH}', 'PEOPLE', 'CAME', false, '{}', '{TOPIC,PLACE,LENGTH}', null, true, '{}', '{}'),
  ('free-clinic', '{COMMITTEE,GENERAL_BRANCH,BRANCH}', 'PEOPLE', 'CAME', false, '{volunteer-service}', '{PLACE,SERVED}', '接诊人次', false, '{}', '{}'),
  ('outreach', '{GENERAL_BRANCH,BRANCH,DEPARTMENT,WOMEN_FEDERATION}', 'PEOPLE', 'CAME', false, '{volunteer-service}', '{TOPIC,PLACE}', '听讲人次', false, '{}', '{}'),
  ('visit', '{COMMITTEE,GENERAL_BRANCH,BRANCH,UNION}', 'PEOPLE', 'CAME', false, '{}', '{SERVED}', '慰问人数', false, '{}', '{退休党员,困难党员,住院职工}'),
  ('observation', '{COMMITTEE,DEPARTMENT}', 'NONE', 'NONE', false, '{}', '{OBSERVED}', null, false, '{看现场,查记录,提建议}', '{}');
