-- What was given on one day: the same people every year, the retired first; by the year's end 70 % of the budget.
with day as (
  select cast(extract(year from cast(:until as date)) || '-' || :f1 as date) as given_on,
    cast(md5(:f0 || extract(year from cast(:until as date))) as uuid) as fund
)
insert into care_gift (id, fund_id, unit_id, person_id, recipient, given_on, money, goods, worth, visitor, note, by_name)
select cast(md5(d.fund || cast(d.given_on as text) || p.id) as uuid), d.fund, coalesce(b.id, u.id), p.id, p.name, d.given_on,
  cast(:f4 as numeric), :f5, cast(:f6 as numeric), :f7, :f8, '陆知微'
from day d cross join organization_person p
join organization_membership m on m.person_id = p.id and m.valid_to is null
join organization_unit u on u.id = m.unit_id
left join organization_unit b on b.kind = 'BRANCH' and u.kind = 'GROUP' and u.path = b.path || u.id || '/'
join organization_category c on c.person_id = p.id and c.valid_to is null and c.category = 'FULL'
left join organization_mark k on k.person_id = p.id and k.mark = '困难党员' and k.valid_to is null
where d.given_on <= :until
  and not exists (select 1 from care_gift o where o.fund_id = d.fund and o.given_on = d.given_on)
order by case when :f0 like '困难%' then k.id is null else p.retired_on is null and k.id is null end, p.name
offset cast(:f2 as int) limit cast(:f3 as int);
