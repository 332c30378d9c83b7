-- One application for an honour with its steps; later starts leave it as it is.
with step as (
  select s.position, split_part(s.words, '@', 1) as name, split_part(split_part(s.words, '@', 2), ':', 2) as note,
    d.day - case extract(isodow from d.day) when 6 then 1 when 7 then 2 else 0 end as on_day
  from unnest(string_to_array(:f4, ';')) with ordinality s (words, position)
  cross join lateral (
    select cast(:until as date) - cast(split_part(split_part(s.words, '@', 2), ':', 1) as int) as day) d
), award as (
  insert into honour_award (id, kind_id, level, stages, unit_id, person_id, team, deeds, state, awarded_on, version)
  select cast(md5(:f0 || :f1 || :f2 || :f3) as uuid), k.id, k.level, k.stages, u.id, (
      select p.id from organization_person p
      join organization_membership m on m.person_id = p.id and m.valid_to is null
      join organization_unit mu on mu.id = m.unit_id and mu.path like u.path || '%'
      join organization_category c on c.person_id = p.id and c.valid_to is null and c.category = 'FULL'
      where p.retired_on is null and :f2 ~ '^[0-9]+$' order by p.name
      offset cast(coalesce(substring(:f2 from '^[0-9]+$'), '0') as int) limit 1),
    case when :f2 ~ '^[0-9]+$' then '' else :f2 end, :f3,
    coalesce((select case name when '命名' then 'AWARDED' else 'REFUSED' end from step where name in ('命名', '未获')), 'OPEN'),
    (select on_day from step where name = '命名'), 0
  from honour_kind k, organization_unit u
  where k.name = :f0 and u.short_name = :f1 and u.kind <> 'GROUP'
  on conflict do nothing returning id, unit_id
)
insert into honour_step (award_id, position, name, on_day, note, by_name)
select a.id, s.position, s.name, s.on_day, s.note, case when s.position > 1 then '陆知微' else coalesce((
  select min(o.display_name) from account_user o join account_grant g on g.user_id = o.id
  where g.unit_id = a.unit_id and g.lent_by is null), '陆知微') end
from award a cross join step s;
