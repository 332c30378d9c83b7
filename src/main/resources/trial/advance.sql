, text_of as (
  select title, text, least, most, row_number() over (partition by title order by text) - 1 as nth,
         count(*) over (partition by title) as variants
  from jsonb_to_recordset(cast(:texts as jsonb)) as r(title text, text text, least int, most int)), course as (
  select f.*, f.done_on + f.more % 3 as told_on,
         case f.title when '支部服务项目结项' then f.due_on - 3 else f.opened + 6 end as claimed_on,
         -- some reports come back once; 外科一 takes its time to hand them in again
         f.year = f.this_year and f.evidence <> 'NONE' and not f.na and f.strict < case f.short_name when '外一' then 0.45 else 0.08 end as back,
         case f.short_name when '外一' then 16 else 8 end as again,
         coalesce(x.text, '已按要求完成，记录留存备查。') as text,
         case when f.amount_label is not null then x.least + f.more % (x.most - x.least + 1) end as amount
  from fate f left join text_of x on x.title = f.title and x.nth = f.more % x.variants
), event (id, nth, kind, effective_on, recorded_on, office, note, amount) as (
  select c.id, 1, case when na then 'NOT_APPLICABLE' when evidence = 'NONE' then 'TICKED' else 'REPORTED' end,
         case when na then claimed_on else done_on end, case when na then claimed_on else told_on end, false,
         case when na then case record_kind when 'group-meeting' then '本支部没有党小组' when 'lecture' then '专家行程取消，当季补不上，改在第四季度加开'
           else '本支部都是离退休党员，没有在岗岗位' end when evidence <> 'NONE' then replace(text, '{n}', coalesce(cast(amount as text), '')) end, amount
  from course c where record_kind is null or na
  union all
  select c.id, 2, 'RETURNED', told_on + 2, told_on + 2, true, '请写明参加人数和议定事项后再交', null from course c where back and record_kind is null
  union all
  select c.id, 3, 'REPORTED', done_on, told_on + again, false, replace(text, '{n}', coalesce(cast(amount as text), '')), amount from course c where back and record_kind is null
  union all
  -- accepted later, but it counts from the day on which it was done
  select c.id, 4, 'ACCEPTED', done_on, told_on + w, true, null, null
  from course c cross join lateral (select case when back then again + 2 else 1 + more % 6 end as w) w
  where evidence <> 'NONE' and not na and record_kind is null
  union all
  -- that it does not apply counts from the day it was said, once the office agrees
  select c.id, 5, 'ACCEPTED', claimed_on, claimed_on + 4, true, null, null from course c where na
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
  select distinct on (h.id) h.id, h.kind, c.na, c.done_on, h.effective_on
  from happened h join course c on c.id = h.id where h.kind <> 'REMINDED' order by h.id, h.nth desc
)
update execution_assignment a
set status = case l.kind when 'TICKED' then 'DONE' when 'ACCEPTED' then case when l.na then 'NOT_APPLICABLE' else 'DONE' end
      when 'NOT_APPLICABLE' then 'CLAIMED' else l.kind end,
    closed_on = case when l.kind not in ('TICKED', 'ACCEPTED') then null when l.na then l.effective_on else l.done_on end,
    version = a.version + 1
from latest l where a.id = l.id
