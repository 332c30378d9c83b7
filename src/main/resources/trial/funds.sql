-- A year's budget for help.
insert into care_fund (id, organization_id, year, name, amount, version)
select cast(md5(:f0 || extract(year from cast(:until as date))) as uuid), id, extract(year from cast(:until as date)), :f0,
  cast(:f1 as numeric), 0
from organization_unit where kind = 'COMMITTEE' on conflict do nothing;
