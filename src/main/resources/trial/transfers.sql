-- Somebody who is there no more: came for two months of training, or went to another hospital.
with person as (
  insert into organization_person (id, name, pinyin, initials, sex, born, education, degree, area, version)
  values (cast(md5('transfer ' || :f0) as uuid), :f0, :f1, :f2, :f3, cast(:f4 as date), :f5, :f5, :f6, 0)
  on conflict do nothing returning id
), home as (
  insert into organization_membership (id, person_id, unit_id, valid_from, valid_to, came, came_from, left_how, left_to)
  select person.id, person.id, u.id, cast(:until as date) - cast(:f10 as int), cast(:until as date) - cast(:f11 as int), :f9,
    :f8, 'TO_OUTSIDE', :f8
  from person join organization_unit u on u.short_name = :f7 and u.kind = 'BRANCH'
)
insert into organization_category (id, person_id, category, valid_from, valid_to)
select id, id, 'FULL', cast(:until as date) - cast(:f10 as int) - 1500, cast(:until as date) - cast(:f11 as int) from person;
