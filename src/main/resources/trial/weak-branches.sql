-- A branch is put on the list under a leader's eye, and is right again by a day, where the file has one.
with day as (select cast(extract(year from cast(:until as date)) || '-' || :f2 as date) as listed_on)
insert into supervision_weak_branch (id, unit_id, listed_on, reason, leader_id, partner_id, goal, by_name, version)
select cast(md5('weak ' || :f0 || d.listed_on) as uuid), u.id, d.listed_on, :f3, l.person_id, p.id, :f5, '陆知微', 0
from day d cross join organization_unit u
join lateral (select h.person_id from organization_post h where h.post = '中心组成员' and h.valid_to is null
  order by h.person_id offset cast(:f4 as int) limit 1) l on true
left join organization_unit p on p.short_name = :f1
where u.short_name = :f0 and u.kind = 'BRANCH' and d.listed_on <= :until on conflict do nothing;

with day as (
  select cast(extract(year from cast(:until as date)) || '-' || nullif(:f6, '') as date) as put_right_on,
    cast(extract(year from cast(:until as date)) || '-' || :f2 as date) as listed_on
)
update supervision_weak_branch w set put_right_on = d.put_right_on, result = :f7, version = 1
from day d
where w.id = cast(md5('weak ' || :f0 || d.listed_on) as uuid) and d.put_right_on <= :until
  and w.put_right_on is null and w.version = 0;
