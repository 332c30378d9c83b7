-- What the organisation reads, month by month, and who has read it.
with month as (
  select cast(m as date) as day, cast(extract(month from m) as int) as n
  from generate_series(date_trunc('year', cast(:until as timestamp)), date_trunc('month', cast(:until as timestamp) + interval '1 month'), interval '1 month') as m
), root as (
  select id from organization_unit where kind = 'COMMITTEE' limit 1
), listed as (
  insert into activity_reading (id, organization_id, title, kind, month)
  select cast(md5(title || m.day) as uuid), r.id, title, kind, m.day from month m cross join root r
  cross join lateral (values
    ((array['公立医院党建工作要点', '全国卫生健康工作会议精神', '中医药传承创新发展意见', '医疗质量提升部署'])[1 + m.n % 4], 'FIRST_TOPIC'),
    ((array['《基层组织工作条例》选章', '《发展党员工作细则》选章', '《纪律处分条例》选章'])[1 + m.n % 3] || '（' || m.n || '）', 'REQUIRED'),
    ((array['《大医精诚》共读', '一位老中医的日记'])[1 + m.n % 2], 'CHOSEN')) as x (title, kind)
  on conflict do nothing returning id, kind, month
), known as (
  -- what this statement adds is not in the table yet
  select id, kind, month from listed union select id, kind, month from activity_reading
)
insert into activity_read (activity_id, reading_id)
select a.id, g.id from activity_activity a join known g on g.month = date_trunc('month', a.held_on)
where a.by_id = '00000000-0000-0000-0000-000000000000' and a.kind in ('branch-study', 'theme-day')
  and get_byte(decode(md5(a.id || ' ' || g.id), 'hex'), 0) < case when a.kind = 'branch-study' then case g.kind when 'CHOSEN' then 90 else 240 end else 40 end
on conflict do nothing
