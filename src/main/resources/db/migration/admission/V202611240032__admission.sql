-- The steps of a regulation's version, in its order and wording: data, so that they can be set right.
create table admission_step_kind (
  valid_from date not null,
  number int not null check (number between 1 and 40),
  key varchar(30) not null,
  stage int not null check (stage between 1 and 5),
  name varchar(40) not null,
  -- acted by the superior rather than by the branch
  superior boolean not null,
  -- the steps without which it cannot be
  needs varchar(30)[] not null,
  -- whom it takes: what they are called, how many by which rules, and whether all have to be full members
  people varchar(20),
  people_least varchar(40),
  people_most varchar(40),
  people_full boolean not null,
  -- PUBLICITY TRAINING BALLOT REVIEW TALKER: what else is written down
  takes varchar(20)[] not null,
  papers varchar(40)[] not null,
  -- the rules asked besides order and dates
  gates varchar(20)[] not null,
  -- not before so long after a step, and not later than so long after one
  least_after varchar(30),
  least_rule varchar(40),
  most_after varchar(30),
  most_rule varchar(40),
  -- what it makes of the person
  category varchar(20),
  primary key (valid_from, number),
  unique (valid_from, key)
);

insert into admission_step_kind (valid_from, number, key, stage, name, superior, needs, people, people_least, people_most, people_full, takes, papers, gates, least_after, least_rule, most_after, most_rule, category) values
('2014-05-28', 1, 'application', 1, '递交入党申请书', false, '{}', null, null, null, false, '{}', '{入党申请书}', '{AGE}', null, null, null, null, 'APPLICANT'),
('2014-05-28', 2, 'talk', 1, '党组织派人谈话', false, '{application}', '谈话人', null, null, false, '{}', '{谈话记录}', '{PEOPLE}', null, null, 'application', 'admission.talk', null),
('2014-05-28', 3, 'activist', 2, '推荐和确定入党积极分子', false, '{talk}', null, null, null, false, '{}', '{推荐材料,支部委员会会议记录}', '{}', null, null, null, null, 'ACTIVIST'),
('2014-05-28', 4, 'activist-record', 2, '上级党委备案', true, '{activist}', null, null, null, false, '{}', '{备案表}', '{}', null, null, null, null, null),
('2014-05-28', 5, 'contacts', 2, '指定培养联系人', false, '{activist}', '培养联系人', 'admission.contacts.least', 'admission.contacts.most', true, '{}', '{}', '{PEOPLE}', null, null, null, null, null),
('2014-05-28', 6, 'education', 2, '培养教育考察', false, '{activist,contacts}', null, null, null, false, '{REVIEW}', '{考察登记表,思想汇报}', '{}', null, null, 'activist', 'admission.review', null),
('2014-05-28', 7, 'candidate', 3, '确定发展对象', false, '{activist-record,education}', null, null, null, false, '{PUBLICITY}', '{支部委员会会议记录,公示}', '{REVIEWS,PUBLICITY,HOURS,PROOFS}', 'activist', 'admission.activist', null, null, 'CANDIDATE'),
('2014-05-28', 8, 'candidate-record', 3, '报上级党委备案', true, '{candidate}', null, null, null, false, '{}', '{备案报告}', '{}', null, null, null, null, null),
('2014-05-28', 9, 'sponsors', 3, '确定入党介绍人', false, '{candidate}', '入党介绍人', 'admission.sponsors', 'admission.sponsors', true, '{}', '{}', '{PEOPLE}', null, null, null, null, null),
('2014-05-28', 10, 'political-review', 3, '政治审查', false, '{candidate}', null, null, null, false, '{}', '{政审材料}', '{}', null, null, null, null, null),
('2014-05-28', 11, 'training', 3, '集中培训', true, '{candidate}', null, null, null, false, '{TRAINING}', '{结业证明}', '{TRAINING}', null, null, null, null, null),
('2014-05-28', 12, 'committee-review', 4, '支部委员会审查', false, '{candidate-record,sponsors,political-review,training}', null, null, null, false, '{}', '{支部委员会会议记录}', '{PROOFS}', null, null, null, null, null),
('2014-05-28', 13, 'preview', 4, '上级党委预审', true, '{committee-review}', null, null, null, false, '{}', '{预审意见}', '{}', null, null, null, null, null),
('2014-05-28', 14, 'statement', 4, '填写入党志愿书', false, '{preview}', null, null, null, false, '{}', '{入党志愿书}', '{}', null, null, null, null, null),
('2014-05-28', 15, 'meeting', 4, '支部大会讨论', false, '{statement}', null, null, null, false, '{BALLOT}', '{支部大会决议,票决结果}', '{BALLOT}', 'candidate', 'admission.candidate', 'preview', 'admission.meeting', null),
('2014-05-28', 16, 'superior-talk', 4, '上级党委派人谈话', true, '{meeting}', null, null, null, false, '{TALKER}', '{谈话记录}', '{TALKER}', null, null, null, null, null),
('2014-05-28', 17, 'approval', 4, '上级党委审批', true, '{superior-talk}', null, null, null, false, '{}', '{审批意见}', '{}', null, null, 'meeting', 'admission.approval', 'PROBATIONARY'),
('2014-05-28', 18, 'approval-record', 4, '再上一级党委组织部门备案', true, '{approval}', null, null, null, false, '{}', '{备案表}', '{}', null, null, null, null, null),
('2014-05-28', 19, 'assignment', 5, '编入党支部和党小组', false, '{approval}', null, null, null, false, '{}', '{}', '{}', null, null, null, null, null),
('2014-05-28', 20, 'oath', 5, '入党宣誓', false, '{approval}', null, null, null, false, '{}', '{}', '{}', null, null, null, null, null),
('2014-05-28', 21, 'probation', 5, '继续教育考察', false, '{assignment}', null, null, null, false, '{REVIEW}', '{预备党员考察表}', '{}', null, null, null, null, null),
('2014-05-28', 22, 'conversion-request', 5, '提出转正申请', false, '{oath,probation}', null, null, null, false, '{}', '{转正申请书}', '{}', null, null, null, null, null),
('2014-05-28', 23, 'conversion-meeting', 5, '支部大会讨论转正', false, '{conversion-request}', null, null, null, false, '{BALLOT}', '{支部大会决议,票决结果}', '{BALLOT,PROOFS}', 'meeting', 'admission.probation', null, null, null),
('2014-05-28', 24, 'conversion-approval', 5, '上级党委审批转正', true, '{conversion-meeting}', null, null, null, false, '{}', '{审批意见}', '{}', null, null, 'conversion-meeting', 'admission.full.approval', 'FULL'),
('2014-05-28', 25, 'archive', 5, '材料归档', false, '{conversion-approval}', null, null, null, false, '{}', '{入党材料目录}', '{}', null, null, null, null, null);

-- The version of May 2026. Steps 7 and 8 stand as in the version before until its printed text is at hand.
insert into admission_step_kind select date '2026-05-18', number, key, stage, name, superior, needs, people, people_least,
  people_most, people_full, takes, papers, gates, least_after, least_rule, most_after, most_rule, category
from admission_step_kind;

-- One person's way into the party.
create table admission_case (
  id uuid primary key,
  person_id uuid not null references organization_person,
  status varchar(20) not null check (status in ('OPEN', 'DONE', 'CANCELLED')),
  opened_on date not null,
  -- probation put off, once
  extended_months int check (extended_months > 0),
  extended_on date,
  extension_reason varchar(500),
  cancelled_on date,
  cancel_reason varchar(500),
  version int not null
);
create unique index admission_case_one on admission_case (person_id) where status <> 'CANCELLED';

create table admission_step (
  id uuid primary key,
  case_id uuid not null references admission_case on delete cascade,
  kind varchar(30) not null,
  happened_on date not null,
  shown_from date,
  shown_to date,
  training_days numeric(4, 1),
  training_hours numeric(5, 1),
  ballot_due int,
  ballot_present int,
  ballot_written int,
  ballot_ayes int,
  talker varchar(40),
  note varchar(500) not null,
  -- why a rule was not kept, told by who recorded it
  reason varchar(500),
  -- for the approval: what the person was on that day
  educated boolean,
  frontline boolean,
  unique (case_id, kind)
);
create index admission_step_kind_day on admission_step (kind, happened_on);

create table admission_step_person (
  step_id uuid not null references admission_step on delete cascade,
  person_id uuid not null references organization_person,
  primary key (step_id, person_id)
);
-- What was not kept, in the words of the day it was recorded.
create table admission_flag (
  step_id uuid not null references admission_step on delete cascade,
  gate varchar(20) not null,
  words varchar(300) not null,
  cited varchar(150) not null,
  primary key (step_id, gate, words)
);
-- Every one of the repeated reviews of steps 6 and 21.
create table admission_review (
  step_id uuid not null references admission_step on delete cascade,
  reviewed_on date not null,
  words varchar(500) not null,
  primary key (step_id, reviewed_on)
);
create table admission_file (
  step_id uuid not null references admission_step on delete cascade,
  file_id uuid not null references document_file,
  position int not null,
  primary key (step_id, file_id)
);
-- 急难险重, 支部项目, 课题: what somebody has shown.
create table admission_proof (
  id uuid primary key,
  case_id uuid not null references admission_case on delete cascade,
  kind varchar(20) not null,
  happened_on date not null,
  words varchar(300) not null,
  by_name varchar(40) not null
);
create index admission_proof_case on admission_proof (case_id);

-- Append-only: what was done with a case.
create table admission_trail (
  id uuid primary key,
  case_id uuid not null references admission_case on delete cascade,
  kind varchar(20) not null,
  recorded_at timestamptz not null,
  by_id uuid not null,
  by_name varchar(40) not null,
  for_name varchar(40),
  words varchar(600) not null
);
create index admission_trail_case on admission_trail (case_id, recorded_at);

-- How many a branch may admit in a year.
create table admission_quota (
  unit_id uuid not null references organization_unit,
  year int not null,
  planned int not null check (planned between 0 and 1000),
  primary key (unit_id, year)
);

-- A leader keeps in touch with a highly educated person who is not in the party yet.
create table admission_pair (
  id uuid primary key,
  leader_id uuid not null references organization_person,
  person_id uuid not null references organization_person,
  valid_from date not null,
  valid_to date check (valid_to > valid_from)
);
create unique index admission_pair_current on admission_pair (leader_id, person_id) where valid_to is null;
create table admission_contact (
  id uuid primary key,
  pair_id uuid not null references admission_pair on delete cascade,
  happened_on date not null,
  words varchar(500) not null,
  by_name varchar(40) not null
);
create index admission_contact_pair on admission_contact (pair_id, happened_on);
