-- A number handed in by a day for a metric that no record answers yet.
with day as (select cast(extract(year from cast(:until as date)) || '-' || :f1 as date) as day)
insert into tracking_report (id, metric_id, unit_id, reported_for, value, note, by_id, by_name, recorded_at, withdrawn)
select cast(md5(m.id || cast(d.day as text)) as uuid), m.id, p.organization_id, d.day, cast(:f2 as numeric), :f3,
  '00000000-0000-0000-0000-000000000000', '陆知微', (d.day + time '16:40') at time zone 'Asia/Shanghai', false
from day d cross join plan_metric m join plan_plan p on p.id = m.plan_id
where d.day <= :until and m.name = :f0 and p.year = extract(year from d.day) and p.status = 'ISSUED' and p.issued_on <= d.day
on conflict do nothing;
