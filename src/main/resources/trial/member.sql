-- One more account: a member without any office, of the branch that the tour is about.
insert into account_user (id, username, password, display_name, person_id, must_change_password, password_changed_on, version)
select cast(md5('member') as uuid), 'member', o.password, p.name, p.id, false, :until, 0
from organization_unit u
join lateral (
  select p.id, p.name from organization_person p
  join organization_membership m on m.person_id = p.id and m.valid_to is null
  join organization_unit mu on mu.id = m.unit_id and mu.path like u.path || '%'
  join organization_category c on c.person_id = p.id and c.valid_to is null and c.category = 'FULL'
  where p.retired_on is null and not exists (select 1 from organization_post h where h.person_id = p.id)
  order by not exists (select 1 from honour_holder h where h.person_id = p.id), p.name limit 1) p on true
join account_user o on o.username = 'office'
where u.short_name = '外一' and u.kind = 'BRANCH' on conflict do nothing;

insert into account_grant (id, user_id, role, unit_id, valid_from)
select cast(md5('member grant') as uuid), s.id, 'MEMBER', u.id, cast(:until as date) - 400
from account_user s, organization_unit u
where s.id = cast(md5('member') as uuid) and u.short_name = '外一' and u.kind = 'BRANCH' on conflict do nothing;
