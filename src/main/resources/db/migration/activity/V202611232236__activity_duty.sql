-- What a 支部 has to hold by regulation. The figures behind them are the organisation's settings (domain.md §2): rows.
create table activity_duty (
  kind varchar(40) primary key references activity_kind,
  cadence varchar(20) not null check (cadence in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
  -- BRANCH: every branch; COMMITTEE: where there is a 支委会; GROUPS: where there are 党小组, each of them
  applies varchar(20) not null check (applies in ('BRANCH', 'COMMITTEE', 'GROUPS')),
  -- the rule's key and what it is cited as
  rule varchar(60) not null,
  source varchar(100) not null,
  position int not null,
  valid_from date not null,
  valid_to date
);
insert into activity_duty (kind, cadence, applies, rule, source, position, valid_from) values
  ('branch-committee', 'MONTH', 'COMMITTEE', 'life.committee', '《中国共产党支部工作条例（试行）》第十二条', 10, '2018-10-28'),
  ('group-meeting', 'MONTH', 'GROUPS', 'life.group', '《中国共产党支部工作条例（试行）》第十三条', 20, '2018-10-28'),
  ('theme-day', 'MONTH', 'BRANCH', 'life.themeday', '《中国共产党支部工作条例（试行）》第十六条', 30, '2018-10-28'),
  ('branch-assembly', 'QUARTER', 'BRANCH', 'life.assembly', '《中国共产党支部工作条例（试行）》第十一条', 40, '2018-10-28'),
  ('party-lesson', 'QUARTER', 'BRANCH', 'life.lecture', '《中国共产党支部工作条例（试行）》第十六条（次数由本单位定）', 50, '2018-10-28'),
  ('talk', 'YEAR', 'BRANCH', 'life.talk', '《中国共产党支部工作条例（试行）》第十九条', 60, '2018-10-28'),
  ('life-meeting', 'YEAR', 'BRANCH', 'life.meeting', '《中国共产党支部工作条例（试行）》第十七条', 70, '2018-10-28'),
  ('appraisal', 'YEAR', 'BRANCH', 'life.appraisal', '《中国共产党支部工作条例（试行）》第十八条', 80, '2018-10-28');
-- A draw of branches: a month's spot check or a quarter's observation. The seed says it again.
create table activity_draw (
  id uuid primary key,
  organization_id uuid not null references organization_unit,
  purpose varchar(20) not null check (purpose in ('SPOT_CHECK', 'OBSERVATION')),
  period_start date not null,
  period_label varchar(30) not null,
  seed bigint not null,
  drawn_on date not null,
  by_name varchar(40) not null,
  unique (organization_id, purpose, period_start)
);
create table activity_drawn (
  draw_id uuid not null references activity_draw on delete cascade,
  unit_id uuid not null references organization_unit,
  position int not null,
  finding varchar(1000),
  found_on date,
  by_name varchar(40),
  primary key (draw_id, unit_id)
);
