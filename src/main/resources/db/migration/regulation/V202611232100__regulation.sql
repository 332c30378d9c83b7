-- What the party's regulations ask, each figure with its article and the days it is in force.
create table regulation_rule (
  key varchar(40) not null,
  topic varchar(20) not null,
  position int not null,
  name varchar(80) not null,
  value numeric(10, 4) not null,
  unit varchar(20) not null,
  -- LEAST and MOST include the figure, ABOVE does not; CUSTOM: no regulation names a figure, the organisation chooses
  bound varchar(10) not null check (bound in ('LEAST', 'MOST', 'ABOVE', 'CUSTOM')),
  regulation varchar(80) not null,
  article varchar(40) not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (key, valid_from)
);

-- What the organisation asks instead; who reads a rule sees both.
create table regulation_override (
  id uuid primary key,
  rule_key varchar(40) not null,
  value numeric(10, 4) not null,
  source varchar(200) not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  by_name varchar(40) not null,
  recorded_at timestamptz not null
);
create unique index regulation_override_current on regulation_override (rule_key) where valid_to is null;

insert into regulation_rule (key, topic, position, name, value, unit, bound, regulation, article, valid_from, valid_to) values
('branch.members.least', '组织设置', 10, '成立党支部，正式党员至少', 3, '人', 'LEAST', '中国共产党支部工作条例（试行）', '第四条', '2018-10-28', null),
('branch.members.most', '组织设置', 11, '一个党支部，党员一般最多', 50, '人', 'MOST', '中国共产党支部工作条例（试行）', '第四条', '2018-10-28', null),
('branch.committee.from', '组织设置', 12, '应当设支委会，正式党员达到', 7, '人', 'MOST', '中国共产党支部工作条例（试行）', '第二十条', '2018-10-28', null),
('branch.committee.least', '组织设置', 13, '支委会委员至少', 3, '人', 'LEAST', '中国共产党支部工作条例（试行）', '第二十条', '2018-10-28', null),
('branch.committee.usual', '组织设置', 14, '支委会委员通常最多', 5, '人', 'MOST', '中国共产党支部工作条例（试行）', '第二十条', '2018-10-28', null),
('branch.committee.most', '组织设置', 15, '支委会委员最多', 7, '人', 'MOST', '中国共产党支部工作条例（试行）', '第二十条', '2018-10-28', null),
('group.department.members', '组织设置', 16, '科室党员达到多少应编入党小组', 3, '人', 'CUSTOM', '中国共产党支部工作条例（试行）', '第十三条', '2018-10-28', null),
('term.branch', '任期和换届', 20, '支部委员会每届任期', 3, '年', 'MOST', '中国共产党支部工作条例（试行）', '第二十一条', '2018-10-28', null),
('term.general', '任期和换届', 21, '总支部委员会每届任期', 3, '年', 'MOST', '关于党的基层组织任期的意见', '', '2018-07-10', null),
('term.committee', '任期和换届', 22, '基层党委每届任期', 5, '年', 'MOST', '关于党的基层组织任期的意见', '', '2018-07-10', null),
('term.shift', '任期和换届', 23, '延期或提前换届最多', 1, '年', 'MOST', '中国共产党基层组织选举工作条例', '第三条', '2020-07-13', null),
('term.remind', '任期和换届', 24, '换届提前提醒', 6, '个月', 'LEAST', '关于党的基层组织任期的意见', '', '2018-07-10', null),
('election.present', '选举和表决', 30, '选举到会人数占应到会人数至少', 0.8, '比例', 'LEAST', '中国共产党基层组织选举工作条例', '', '2020-07-13', null),
('election.ayes', '选举和表决', 31, '当选得票占实到会人数超过', 0.5, '比例', 'ABOVE', '中国共产党基层组织选举工作条例', '', '2020-07-13', null),
('election.surplus', '选举和表决', 32, '候选人差额占应选人数至少', 0.2, '比例', 'LEAST', '中国共产党基层组织选举工作条例', '', '2020-07-13', null),
('vote.present', '选举和表决', 33, '党员大会表决，到会有表决权的占应到会超过', 0.5, '比例', 'ABOVE', '中国共产党支部工作条例（试行）', '第十一条', '2018-10-28', null),
('vote.ayes', '选举和表决', 34, '党员大会通过，赞成占应到会有表决权的超过', 0.5, '比例', 'ABOVE', '中国共产党支部工作条例（试行）', '第十一条', '2018-10-28', null),
('life.assembly', '组织生活', 40, '支部党员大会', 1, '次/季', 'LEAST', '中国共产党支部工作条例（试行）', '第十一条', '2018-10-28', null),
('life.committee', '组织生活', 41, '支部委员会会议（设支委会的）', 1, '次/月', 'LEAST', '中国共产党支部工作条例（试行）', '第十二条', '2018-10-28', null),
('life.group', '组织生活', 42, '党小组会（设党小组的）', 1, '次/月', 'LEAST', '中国共产党支部工作条例（试行）', '第十三条', '2018-10-28', null),
('life.lecture', '组织生活', 43, '党课（条例只说定期，次数由本单位定）', 1, '次/季', 'CUSTOM', '中国共产党支部工作条例（试行）', '第十六条', '2018-10-28', null),
('life.lecture.secretary', '组织生活', 44, '党委书记讲党课', 1, '次/年', 'LEAST', '中国共产党支部工作条例（试行）', '第十六条', '2018-10-28', null),
('life.themeday', '组织生活', 45, '主题党日', 1, '次/月', 'LEAST', '中国共产党支部工作条例（试行）', '第十六条', '2018-10-28', null),
('life.meeting', '组织生活', 46, '组织生活会', 1, '次/年', 'LEAST', '中国共产党支部工作条例（试行）', '第十七条', '2018-10-28', null),
('life.appraisal', '组织生活', 47, '民主评议党员', 1, '次/年', 'LEAST', '中国共产党支部工作条例（试行）', '第十八条', '2018-10-28', null),
('appraisal.excellent', '组织生活', 48, '评为优秀的占正式党员最多', 0.3333, '比例', 'MOST', '关于民主评议党员的通知要求', '', '2018-10-28', null),
('life.talk', '组织生活', 49, '谈心谈话，每名党员', 1, '次/年', 'LEAST', '中国共产党支部工作条例（试行）', '第十九条', '2018-10-28', null),
('study.member', '学习', 50, '党员集中学习培训', 32, '学时/年', 'LEAST', '全国党员教育培训工作规划（2024—2028年）', '', '2024-01-01', null),
('study.secretary', '学习', 51, '书记和班子成员集中学习培训', 56, '学时/年', 'LEAST', '全国党员教育培训工作规划（2024—2028年）', '', '2024-01-01', null),
('study.group', '学习', 52, '中心组集体学习研讨', 1, '次/季', 'LEAST', '中国共产党党委（党组）理论学习中心组学习规则', '', '2017-01-30', null),
('study.ideology', '学习', 53, '党委专题研究意识形态工作', 2, '次/年', 'LEAST', '党委（党组）意识形态工作责任制实施办法', '', '2015-10-01', null),
('study.integrity', '学习', 54, '党委专题研究党风廉政建设', 2, '次/年', 'LEAST', '党委（党组）落实全面从严治党主体责任规定', '', '2020-03-13', null);

-- Admissions: the version of 2014, and that of May 2026 (its articles are quoted by chapter until the printed text is at hand).
insert into regulation_rule (key, topic, position, name, value, unit, bound, regulation, article, valid_from, valid_to) values
('admission.age', '发展党员', 60, '申请入党年满', 18, '岁', 'LEAST', '中国共产党发展党员工作细则', '第五条', '2014-05-28', '2026-05-18'),
('admission.talk', '发展党员', 61, '收到申请书后派人谈话，不晚于', 1, '个月', 'MOST', '中国共产党发展党员工作细则', '第七条', '2014-05-28', '2026-05-18'),
('admission.contacts.least', '发展党员', 62, '培养联系人至少', 1, '人', 'LEAST', '中国共产党发展党员工作细则', '第九条', '2014-05-28', '2026-05-18'),
('admission.contacts.most', '发展党员', 63, '培养联系人最多', 2, '人', 'MOST', '中国共产党发展党员工作细则', '第九条', '2014-05-28', '2026-05-18'),
('admission.review', '发展党员', 64, '支部考察积极分子，每隔最多', 6, '个月', 'MOST', '中国共产党发展党员工作细则', '第十一条', '2014-05-28', '2026-05-18'),
('admission.activist', '发展党员', 65, '积极分子培养教育考察至少', 12, '个月', 'LEAST', '中国共产党发展党员工作细则', '第十三条', '2014-05-28', '2026-05-18'),
('admission.publicity', '发展党员', 66, '确定发展对象前公示至少', 0, '个工作日', 'LEAST', '中国共产党发展党员工作细则', '第十三条', '2014-05-28', '2026-05-18'),
('admission.sponsors', '发展党员', 67, '入党介绍人', 2, '人', 'LEAST', '中国共产党发展党员工作细则', '第十四条', '2014-05-28', '2026-05-18'),
('admission.training.days', '发展党员', 68, '发展对象集中培训至少', 3, '天', 'LEAST', '中国共产党发展党员工作细则', '第十七条', '2014-05-28', '2026-05-18'),
('admission.training.hours', '发展党员', 69, '或者集中培训至少', 24, '学时', 'LEAST', '中国共产党发展党员工作细则', '第十七条', '2014-05-28', '2026-05-18'),
('admission.meeting', '发展党员', 70, '预审合格后开支部大会，不晚于', 1, '个月', 'MOST', '发展党员工作流程（25 个步骤）', '第15步', '2014-05-28', '2026-05-18'),
('admission.vote.present', '发展党员', 71, '接收预备党员，到会有表决权的占应到会超过', 0.5, '比例', 'ABOVE', '中国共产党发展党员工作细则', '第二十条', '2014-05-28', '2026-05-18'),
('admission.vote.ayes', '发展党员', 72, '接收预备党员，赞成占应到会有表决权的超过', 0.5, '比例', 'ABOVE', '中国共产党发展党员工作细则', '第二十一条', '2014-05-28', '2026-05-18'),
('admission.approval', '发展党员', 73, '党委审批接收决议，不晚于', 3, '个月', 'MOST', '中国共产党发展党员工作细则', '第二十六条', '2014-05-28', '2026-05-18'),
('admission.approval.most', '发展党员', 74, '特殊情况审批最长', 6, '个月', 'MOST', '中国共产党发展党员工作细则', '第二十六条', '2014-05-28', '2026-05-18'),
('admission.probation', '发展党员', 75, '预备期，从支部大会通过之日算起', 12, '个月', 'LEAST', '中国共产党发展党员工作细则', '第三十一条', '2014-05-28', '2026-05-18'),
('admission.extension.least', '发展党员', 76, '延长预备期（一次）至少', 6, '个月', 'LEAST', '中国共产党发展党员工作细则', '第三十二条', '2014-05-28', '2026-05-18'),
('admission.extension.most', '发展党员', 77, '延长预备期（一次）最多', 12, '个月', 'MOST', '中国共产党发展党员工作细则', '第三十二条', '2014-05-28', '2026-05-18'),
('admission.full.approval', '发展党员', 78, '党委审批转正决议，不晚于', 3, '个月', 'MOST', '中国共产党发展党员工作细则', '第三十三条', '2014-05-28', '2026-05-18');

insert into regulation_rule (key, topic, position, name, value, unit, bound, regulation, article, valid_from, valid_to)
select key, topic, position, name, case when key = 'admission.publicity' then 5 else value end, unit, bound,
       replace(regulation, '工作细则', '工作细则（2026年修订）'),
       case when regulation like '发展党员工作流程%' then article when position <= 61 then '第二章' when position <= 65 then '第二章、第三章'
            when position <= 69 then '第三章' when position <= 74 then '第四章' else '第五章' end,
       date '2026-05-18', null
from regulation_rule where key like 'admission.%';
