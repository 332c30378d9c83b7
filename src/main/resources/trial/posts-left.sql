-- Who held a post was moved to another branch: nobody wrote that it is vacant.
with gone as (
  select m.person_id, m.unit_id, m.valid_to - 120 as since from organization_membership m
  join organization_unit u on u.id = m.unit_id and u.kind = 'BRANCH'
  join organization_category c on c.person_id = m.person_id and c.valid_to is null and c.category = 'FULL'
    and c.valid_from < m.valid_to - 120
  where m.valid_to is not null and m.valid_to <= :until and m.valid_from < m.valid_to - 120
  order by m.valid_to desc, m.person_id limit 1
), post as (
  insert into honour_post (id, unit_id, title, place, founded_on, version)
  select cast(md5('post left') as uuid), unit_id, '门诊导诊先锋岗', '门诊大厅', since, 0 from gone
  on conflict do nothing returning id
)
insert into honour_holder (id, post_id, person_id, promise, valid_from, by_name)
select cast(md5('holder left') as uuid), post.id, gone.person_id, '来的人都有人问、有人带', gone.since, '陆知微' from gone, post;

-- Another one was given up.
insert into honour_post (id, unit_id, title, place, founded_on, ended_on, ended_why, version)
select cast(md5('post ended') as uuid), id, '发热门诊先锋岗', '原发热门诊', cast(:until as date) - 700,
  cast(:until as date) - 260, '发热门诊并入急诊，岗位由急诊抢救先锋岗承担', 0
from organization_unit where short_name = '急重' and kind = 'BRANCH' on conflict do nothing;
