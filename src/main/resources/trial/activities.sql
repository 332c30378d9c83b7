, topic_of as (
  select kind, topic, place, minutes, least, most, served_least, served_most,
         row_number() over (partition by kind order by topic) - 1 as nth, count(*) over (partition by kind) as variants
  from jsonb_to_recordset(cast(:topics as jsonb)) as r(kind text, topic text, place text, minutes int, least int, most int,
    served_least int, served_most int)
), held as (
  -- a first topic is read where the branch studies anyway; a group's meeting is its own
  select cast(md5(f.id || ' held ' || coalesce(g.id, cast(null as uuid), f.id) || n.n) as uuid) as id,
         case when f.record_kind = 'study-session' and extract(month from f.period_end) in (2, 4, 6, 8, 10, 11) then 'seminar'
           else f.record_kind end as kind,
         case when f.record_kind = 'research-report' then (select id from organization_unit where kind = 'COMMITTEE' limit 1)
           else coalesce(g.id, f.unit_id) end as unit_id,
         f.unit_id as branch_id, f.person_id, f.record_kind, f.short_name, f.more + n.n as more, f.done_on as told_on, f.issued_on,
         greatest(f.opened, case when f.cadence = 'NODE' then f.due_on - 44 else f.period_start end,
           least(f.done_on - coalesce(g.position, 0) - n.n * 2, case when f.cadence = 'NODE' then f.due_on else f.period_end end)) as day
  from fate f
  left join organization_unit b on b.id = f.unit_id and f.record_kind = 'group-meeting'
  left join organization_unit g on g.kind = 'GROUP' and g.path like b.path || '%'
  cross join lateral generate_series(0, case when f.record_kind = 'observation' then 1
    when f.record_kind = 'lecture' and extract(month from f.period_end) = 12 then 1 else 0 end) as n (n)
  where f.record_kind is not null and not f.na and f.record_kind <> 'first-topic' and f.done_on <= :until
), written as (
  insert into activity_activity (id, kind, variant, unit_id, held_on, starts_at, minutes_long, place, host, recorder, topic,
    notes, observed_unit_id, due_count, present_count, made_up_count, served, class_hours, status, by_id, by_name, version)
  select h.id, h.kind, case when h.kind = 'theme-day' then (array['＋临床查房', null, '＋社区服务', '＋满意度', null])[1 + h.more % 5] end,
         h.unit_id,
         h.day - case when extract(dow from h.day) = 0 and h.day - 2 > h.issued_on and extract(day from h.day) > 2 then 2
           when extract(dow from h.day) = 6 and h.day - 1 > h.issued_on and extract(day from h.day) > 1 then 1 else 0 end,
         case when t.minutes >= 120 then time '14:30' else time '17:30' end, t.minutes, t.place, coalesce(r.name, '陆知微'), '',
         t.topic,
         case when h.kind in ('life-meeting', 'ideology-review') then '职工关心排班、停车和夜班休息，已反馈总务科；梳理工作群 5 个，管理员都已落实。' else '' end,
         case when h.kind = 'observation' then (select id from organization_unit where kind = 'BRANCH'
           order by md5(id || cast(extract(quarter from h.day) as text)) offset h.more % 5 limit 1) end,
         0, case when h.kind in ('lecture', 'training') then t.least + h.more % (t.most - t.least + 1) else 0 end, 0,
         t.served_least + h.more % (t.served_most - t.served_least + 1),
         case when h.kind in ('party-lesson', 'theme-day', 'branch-study', 'study-session', 'seminar', 'lecture')
           then least(8, round(t.minutes / 60.0, 1)) else 0 end,
         case when h.day < cast(:until as date) - 20 then 'CHECKED' else 'DONE' end, '00000000-0000-0000-0000-000000000000',
         coalesce(r.name, '陆知微'), 0
  from held h join topic_of t on t.kind = h.kind and t.nth = h.more % t.variants
  left join reporter r on r.unit_id = h.branch_id
  on conflict (id) do nothing
  returning id, kind, held_on, by_name
), counted as (
  insert into activity_count (activity_id, kind, held)
  select w.id, c.kind, c.held from written w join activity_kind k on k.key = w.kind
  cross join lateral (
    select w.kind, true union select i, false from unnest(k.implies) as i
    union select 'first-topic', true where w.kind = 'branch-study'
    union select 'appraisal', true where w.kind = 'life-meeting'
    union select 'micro-lesson', true where w.kind = 'theme-day' and get_byte(decode(md5(w.id::text), 'hex'), 3) % 3 = 0
  ) as c (kind, held)
)
insert into activity_step (id, activity_id, kind, recorded_at, by_name)
select cast(md5(id || ' recorded') as uuid), id, 'RECORDED', least(held_on + 1, cast(:until as date)) + time '18:05', by_name
from written
