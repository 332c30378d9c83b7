-- Half of those who missed something make up for it within a fortnight; then the sums follow.
with made_up as (
  update activity_attendance t set made_up_on = a.held_on + 3 + get_byte(decode(md5(a.held_on || n.name), 'hex'), 7) % 10
  from activity_activity a, organization_person n
  where a.id = t.activity_id and n.id = t.person_id and a.by_id = '00000000-0000-0000-0000-000000000000' and t.state = 'ABSENT' and t.made_up_on is null
    and get_byte(decode(md5(a.held_on || n.name), 'hex'), 6) < 128
    and a.held_on + 3 + get_byte(decode(md5(a.held_on || n.name), 'hex'), 7) % 10 <= :until
  returning t.activity_id, t.person_id
), sums as (
  select t.activity_id, count(*) filter (where t.state = 'PRESENT') as present, count(*) filter (where t.state = 'ABSENT') as absent,
         count(*) filter (where t.state = 'ABSENT' and (t.made_up_on is not null or m.person_id is not null)) as made_up
  from activity_attendance t left join made_up m on m.activity_id = t.activity_id and m.person_id = t.person_id
  group by t.activity_id
)
update activity_activity a set due_count = case k.attendance when 'DUE' then s.present + s.absent else 0 end,
  present_count = s.present, made_up_count = s.made_up
from sums s, activity_kind k
where s.activity_id = a.id and k.key = a.kind and a.by_id = '00000000-0000-0000-0000-000000000000' and k.attendance in ('DUE', 'CAME')
