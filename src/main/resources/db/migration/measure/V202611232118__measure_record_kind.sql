-- The kinds of record that tasks ask for and units keep. Offices may add their own.
create table measure_record_kind (
  key varchar(40) primary key,
  name varchar(40) not null unique,
  -- words of a task's title that mean it
  words varchar(40)[] not null,
  position int not null
);
insert into measure_record_kind (key, name, words, position) values
  ('branch-assembly', '支部党员大会', '{党员大会,支部大会}', 10),
  ('branch-committee', '支部委员会会议', '{支委会,支部委员会}', 20),
  ('group-meeting', '党小组会', '{小组会}', 30),
  ('party-lesson', '党课', '{讲党课,支部党课}', 40),
  ('micro-lesson', '微党课', '{}', 50),
  ('theme-day', '主题党日', '{党日活动}', 60),
  ('branch-study', '支部理论学习', '{理论学习,政治学习}', 70),
  ('first-topic', '第一议题学习', '{第一议题}', 80),
  ('life-meeting', '组织生活会', '{专题组织生活会}', 90),
  ('appraisal', '民主评议党员', '{民主评议}', 100),
  ('talk', '谈心谈话', '{谈心,谈话}', 110),
  ('study-session', '中心组集中学习', '{集中学习,中心组学习}', 120),
  ('seminar', '中心组专题研讨', '{专题研讨,集中研讨}', 130),
  ('lecture', '辅导讲座', '{专家讲座,专题辅导}', 140),
  ('research-report', '调研报告', '{撰写调研,调研报告}', 150),
  ('ideology-review', '意识形态分析研判', '{分析研判,意识形态研判}', 160),
  ('warning-education', '警示教育', '{廉政教育}', 170),
  ('red-education', '红色教育', '{革命传统教育,纪念地参观,红色基地}', 180),
  ('training', '培训', '{轮训}', 190),
  ('youth-training', '青年党员培训', '{青年党员教育,青年培训,青年课堂}', 200),
  ('volunteer-service', '志愿服务', '{公益服务}', 210),
  ('free-clinic', '义诊', '{大型义诊}', 220),
  ('outreach', '健康宣教', '{科普宣教,健康讲座}', 230),
  ('visit', '走访慰问', '{慰问,看望老党员}', 240),
  ('observation', '支部观摩', '{现场观摩,观摩}', 250);
