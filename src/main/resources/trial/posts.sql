-- One post of the file, from the day it was founded, with somebody who has been there since before and holds no other.
insert into honour_post (id, unit_id, title, place, founded_on, version)
select cast(md5(:f1) as uuid), u.id, :f1, :f2, d.day, 0
from organization_unit u
cross join lateral (select cast(extract(year from cast(:until as date)) - cast(split_part(:f3, ' ', 1) as int) || '-'
  || split_part(:f3, ' ', 2) as date) as day) d
where u.short_name = :f0 and u.kind = 'BRANCH' and d.day <= :until
on conflict (id) do nothing;

insert into honour_holder (id, post_id, person_id, promise, valid_from, by_name)
select cast(md5('holder ' || :f1) as uuid), t.id, p.id, :f4, t.founded_on, '陆知微'
from honour_post t join organization_unit u on u.id = t.unit_id
join lateral (
  select p.id from organization_person p
  join organization_membership m on m.person_id = p.id and m.valid_to is null and m.valid_from < t.founded_on
  join organization_unit mu on mu.id = m.unit_id and mu.path like u.path || '%'
  join organization_category c on c.person_id = p.id and c.valid_to is null and c.category = 'FULL'
    and c.valid_from <= t.founded_on
  where p.retired_on is null and not exists (select 1 from honour_holder o where o.person_id = p.id)
  order by exists (select 1 from organization_post h where h.person_id = p.id and h.valid_to is null), p.name limit 1) p on true
where t.id = cast(md5(:f1) as uuid)
on conflict (id) do nothing;
