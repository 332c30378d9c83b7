-- Lets time pass up to a day: what the fictitious branches and departments have ticked, reported and been told by
-- then. Everything follows from names and dates, so that it is the same on every start; what a real user has
-- touched (a step with an account) is left alone.
with profile (short_name, never, late) as (
  values ('离退', 0.34, 0.26), ('急重', 0.15, 0.18), ('外一', 0.11, 0.15), ('医技', 0.03, 0.07), ('内二', 0.025, 0.07),
         ('护理', 0.03, 0.06), ('妇儿', 0.02, 0.05), ('医保', 0.14, 0.15), ('总务', 0.08, 0.10)
), text_of as (
  select title, text, least, most, row_number() over (partition by title order by text) - 1 as nth,
         count(*) over (partition by title) as variants
  from jsonb_to_recordset(cast(:texts as jsonb)) as r(title text, text text, least int, most int)
), reporter as (
  select distinct on (p.unit_id) p.unit_id, n.name
  from organization_post p join organization_person n on n.id = p.person_id
  where p.post in ('书记', '主任', '主席', '团委书记') order by p.unit_id, p.post
), chance as (
  select a.id, a.evidence, a.due_on, a.amount_label, a.title, a.person_id, u.short_name, a.unit_id,
         greatest(a.period_start, p.issued_on + 1) as opened,
         coalesce(p.year, cast(extract(year from a.due_on) as int)) as year,
         (select max(year) from plan_plan where status = 'ISSUED') as this_year,
         coalesce(f.never, 0.008) as never, coalesce(f.late, 0.045) as late,
         get_byte(h.bytes, 0) / 256.0 + get_byte(h.bytes, 1) / 65536.0 as luck, get_byte(h.bytes, 2) / 256.0 as pace,
         get_byte(h.bytes, 3) as more, get_byte(h.bytes, 4) / 256.0 as strict
  from execution_assignment a
  left join plan_task t on t.id = a.task_id left join plan_plan p on p.id = t.plan_id
  join organization_unit u on u.id = a.unit_id
  left join profile f on f.short_name = u.short_name
  cross join lateral (select decode(md5(a.title || u.name || a.period_start || coalesce(
    (select n.name from organization_person n where n.id = a.person_id), '')), 'hex') as bytes) h
  where a.status in ('OPEN', 'REPORTED', 'RETURNED') and a.period_start <= :until
    and not exists (select 1 from execution_step s where s.assignment_id = a.id and s.by_id is not null)
), fate as (
  select c.*, c.short_name = '离退' and c.title in ('党员先锋岗亮牌', '青年党员培训', '支部服务项目定题', '支部服务项目结项') as na,
         greatest(c.opened, case
           when c.year < c.this_year then least(c.due_on + cast(c.luck * 20 as int) - 12, cast(c.year || '-12-29' as date))
           when c.luck < c.never then c.due_on + 70 + cast(c.pace * 60 as int)
           when c.luck < c.never + c.late then c.due_on + 2 + cast(c.pace * 24 as int)
           else c.due_on - cast(c.pace * least(c.due_on - c.opened, case c.evidence when 'NONE' then 14 else 48 end) as int)
         end) as done_on
  from chance c
), course as (
  select f.*, f.done_on + f.more % 3 as told_on,
         -- some reports come back once; 外科一 takes its time to hand them in again
         f.year = f.this_year and f.evidence <> 'NONE' and not f.na and f.strict < case f.short_name when '外一' then 0.45 else 0.08 end as back,
         case f.short_name when '外一' then 16 else 8 end as again,
         coalesce(x.text, '已按要求完成，记录留存备查。') as text,
         case when f.amount_label is not null then x.least + f.more % (x.most - x.least + 1) end as amount
  from fate f left join text_of x on x.title = f.title and x.nth = f.more % x.variants
), event (id, nth, kind, effective_on, recorded_on, office, note, amount) as (
  select c.id, 1, case when na then 'NOT_APPLICABLE' when evidence = 'NONE' then 'TICKED' else 'REPORTED' end,
         case when na then opened + 6 else done_on end, case when na then opened + 6 else told_on end, false,
         case when na then '本支部都是离退休党员，没有在岗岗位' when evidence <> 'NONE' then replace(text, '{n}', coalesce(cast(amount as text), '')) end, amount
  from course c
  union all
  select c.id, 2, 'RETURNED', told_on + 2, told_on + 2, true, '请写明参加人数和议定事项后再交', null from course c where back
  union all
  select c.id, 3, 'REPORTED', done_on, told_on + again, false, replace(text, '{n}', coalesce(cast(amount as text), '')), amount from course c where back
  union all
  -- accepted later, but it counts from the day on which it was done
  select c.id, 4, 'ACCEPTED', done_on, told_on + w, true, null, null
  from course c cross join lateral (select case when back then again + 2 else 1 + more % 6 end as w) w
  where evidence <> 'NONE' and not na
  union all
  select c.id, 0, 'REMINDED', due_on + 9, due_on + 9, true, '请尽快办理，有困难请说明', null from course c
  where told_on > due_on + 9 and not na
), happened as (
  select e.*, coalesce(lent.name, n.name, r.name, '陆知微') as by_name, lent.for_name, c.evidence, c.unit_id, c.more
  from event e join course c on c.id = e.id
  left join organization_person n on n.id = c.person_id
  left join reporter r on r.unit_id = c.unit_id
  left join lateral (
    select d.display_name as name, l.display_name as for_name
    from account_grant g join account_user d on d.id = g.user_id join account_user l on l.id = g.lent_by
    where g.unit_id = c.unit_id and e.recorded_on >= g.valid_from and e.recorded_on < g.valid_to) lent on true
  where e.recorded_on <= :until
), written as (
  insert into execution_step (id, assignment_id, kind, effective_on, recorded_at, by_name, for_name, note, amount)
  select cast(md5(id || ' ' || nth) as uuid), id, kind, effective_on,
         cast(recorded_on as timestamp) + make_interval(mins => 500 + nth * 40 + more % 90),
         case when office then '陆知微' else by_name end, case when not office then for_name end, note, amount
  from happened
  on conflict (id) do nothing
), reported as (
  insert into execution_report (assignment_id, body, amount, done_on, version)
  select id, note, amount, effective_on, 0 from happened where kind = 'REPORTED' and nth = 1
  on conflict (assignment_id) do nothing
), latest as (
  select distinct on (h.id) h.id, h.kind, (select done_on from course c where c.id = h.id) as done_on, h.effective_on
  from happened h where h.kind <> 'REMINDED' order by h.id, h.nth desc
)
update execution_assignment a
set status = case l.kind when 'TICKED' then 'DONE' when 'ACCEPTED' then 'DONE' else l.kind end,
    closed_on = case l.kind when 'NOT_APPLICABLE' then l.effective_on when 'TICKED' then l.done_on
      when 'ACCEPTED' then l.done_on end,
    version = a.version + 1
from latest l where a.id = l.id
