-- When each fictitious branch and department does its work. Everything follows from names and dates, so that it is the
-- same on every start; what a real user has touched (a step with an account) is left alone.
with profile (short_name, never, late) as (
  values ('离退', 0.34, 0.26), ('急重', 0.15, 0.18), ('外一', 0.11, 0.15), ('医技', 0.03, 0.07), ('内二', 0.025, 0.07),
         ('护理', 0.03, 0.06), ('妇儿', 0.02, 0.05), ('医保', 0.14, 0.15), ('总务', 0.08, 0.10),
         ('肿瘤', 0.12, 0.16), ('信息', 0.05, 0.14), ('麻醉', 0.17, 0.21), ('心外', 0.09, 0.12), ('感染', 0.02, 0.09),
         ('后勤', 0.21, 0.17), ('东院', 0.13, 0.22), ('口腔', 0.04, 0.08), ('保卫', 0.07, 0.19), ('血液', 0.03, 0.11)
), reporter as (
  select distinct on (p.unit_id) p.unit_id, n.name
  from organization_post p join organization_person n on n.id = p.person_id
  where p.post in ('书记', '主任', '主席', '团委书记') order by p.unit_id, p.post
), chance as (
  select a.id, a.evidence, a.due_on, a.amount_label, a.title, a.person_id, u.short_name, a.unit_id,
         a.period_start, a.period_end, t.record_kind, t.cadence, p.issued_on,
         exists (select 1 from organization_unit g where g.kind = 'GROUP' and g.path like u.path || '%') as grouped,
         greatest(a.period_start, p.issued_on + 1) as opened,
         coalesce(p.year, cast(extract(year from a.due_on) as int)) as year,
         (select max(year) from plan_plan where status = 'ISSUED') as this_year,
         coalesce(f.never, 0.008) as never, coalesce(f.late, 0.045) as late,
         get_byte(h.bytes, 0) / 256.0 + get_byte(h.bytes, 1) / 65536.0 as luck, get_byte(h.bytes, 2) / 256.0 as pace,
         get_byte(h.bytes, 3) as more, get_byte(h.bytes, 4) / 256.0 as strict
  from execution_assignment a
  left join plan_task t on t.id = a.source_id left join plan_plan p on p.id = t.plan_id
  join organization_unit u on u.id = a.unit_id
  left join profile f on f.short_name = u.short_name
  cross join lateral (select decode(md5(a.title || u.name || a.period_start || coalesce(
    (select n.name from organization_person n where n.id = a.person_id), '')), 'hex') as bytes) h
  where a.status in ('OPEN', 'REPORTED', 'CLAIMED', 'RETURNED') and a.period_start <= :until
    and not exists (select 1 from execution_step s where s.assignment_id = a.id and s.by_id is not null)
), fate as (
  select c.*, c.short_name = '离退' and c.title in ('党员先锋岗亮牌', '青年党员培训', '支部服务项目定题', '支部服务项目结项')
           or coalesce(c.record_kind, '') = 'group-meeting' and not c.grouped
           -- the first quarter's expert fell ill: what cannot be made up for is said so
           or coalesce(c.record_kind, '') = 'lecture' and extract(month from c.period_end) = 3 as na,
         greatest(c.opened, case
           when c.year < c.this_year then least(c.due_on + cast(c.luck * 20 as int) - 12, cast(c.year || '-12-29' as date))
           when c.luck < c.never then c.due_on + 70 + cast(c.pace * 60 as int)
           when c.luck < c.never + c.late then c.due_on + 2 + cast(c.pace * 24 as int)
           else c.due_on - cast(c.pace * least(c.due_on - c.opened, case c.evidence when 'NONE' then 14 else 48 end) as int)
         end) as done_on
  from chance c
)
