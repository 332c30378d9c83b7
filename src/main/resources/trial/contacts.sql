with leader as (
  select h.person_id as id, row_number() over (order by h.person_id) as n, count(*) over () as leaders
  from (select distinct h.person_id from organization_post h join organization_unit u on u.id = h.unit_id and u.kind = 'COMMITTEE'
    where h.post ~ '(书记|委员)$' and h.valid_to is null) h
), learned as (
  select p.id, row_number() over (order by p.id) as n
  from organization_person p cross join organization_setting s
  join organization_category g on g.person_id = p.id and g.valid_to is null and g.category in ('APPLICANT', 'ACTIVIST', 'CANDIDATE')
  where p.education = any(s.educated_educations) or p.title_level = any(s.educated_titles)
), made as (
  insert into admission_pair (id, leader_id, person_id, valid_from)
  select gen_random_uuid(), l.id, p.id, cast(:today as date) - 430 from learned p join leader l on l.n = 1 + (p.n - 1) % l.leaders
  where p.n <= l.leaders * 2
  returning id, leader_id
), numbered as (
  select id, row_number() over (order by leader_id, id) as n from made
)
insert into admission_contact (id, pair_id, happened_on, words, by_name)
select gen_random_uuid(), m.id, cast(:today as date) - 430 + 150 * k - (m.n % 5)::int * 6,
       case k when 1 then '谈近期工作和思想，介绍申请入党的程序' else '听取对科室发展的想法，勉励继续向组织靠拢' end, '组织人事科'
from numbered m cross join generate_series(1, 2) k
where not (m.n % 6 = 2 and k = 2)
