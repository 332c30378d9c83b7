-- Each of the trial's branch meetings puts its resolution to the vote.
insert into activity_ballot (activity_id, position, matter, kind, due, present, ayes, noes, abstentions, written, outcome, cited, reason)
select a.id, 1, case when a.topic like '%先进%' then '推选先进候选人' else '同意上季度工作小结和本季度重点' end, 'ORDINARY', v.due, v.present,
       v.present - x.against, 0, x.against, 0,
       case when v.present * 2 <= v.due then 'VOID' when (v.present - x.against) * 2 > v.due then 'PASSED' else 'FAILED' end,
       '《中国共产党支部工作条例（试行）》第十一条：到会过半数，赞成过半数',
       case when v.present * 2 <= v.due then '急诊任务，部分党员中途离场' else '' end
from activity_activity a
cross join lateral (
  select cast(count(*) filter (where t.state <> 'EXEMPT') as int) as due, cast(count(*) filter (where t.state = 'PRESENT') as int) as present
  from activity_attendance t join organization_category c on c.person_id = t.person_id and c.category = 'FULL'
    and c.valid_from <= a.held_on and (c.valid_to is null or c.valid_to > a.held_on)
  where t.activity_id = a.id) v
cross join lateral (select least(v.present, get_byte(decode(md5(a.id::text), 'hex'), 4) % 3) as against) x
where a.kind = 'branch-assembly' and a.by_id = '00000000-0000-0000-0000-000000000000' and a.held_on <= :until and v.due > 0
on conflict do nothing
