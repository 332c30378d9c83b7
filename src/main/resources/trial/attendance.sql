-- Who was due at the trial's activities, who came, and who made up for it.
with bare as (
  select a.id, a.kind, a.unit_id, a.held_on, u.path, k.audience, k.attendance,
         coalesce((select b.short_name from organization_unit b where b.kind = 'BRANCH' and u.path like b.path || '%'), u.short_name) as branch,
         (select max(s.person_id) from (select x.person_id::text from execution_assignment x
            where a.kind = 'research-report' and cast(md5(x.id || ' held ' || x.id || 0) as uuid) = a.id) as s (person_id)) as author
  from activity_activity a join activity_kind k on k.key = a.kind join organization_unit u on u.id = a.unit_id
  where a.by_id = '00000000-0000-0000-0000-000000000000' and k.attendance in ('DUE', 'CAME')
    and not exists (select 1 from activity_attendance t where t.activity_id = a.id)
), member as (
  select b.id, m.person_id from bare b
  join organization_unit u on u.path like b.path || '%'
  join organization_membership m on m.unit_id = u.id and m.valid_from <= b.held_on and (m.valid_to is null or m.valid_to > b.held_on)
  join organization_category c on c.person_id = m.person_id and (c.category in ('PROBATIONARY', 'FULL') or b.audience = 'PEOPLE' and c.category in ('APPLICANT', 'ACTIVIST', 'CANDIDATE'))
    and c.valid_from <= b.held_on and (c.valid_to is null or c.valid_to > b.held_on)
  where b.audience in ('MEMBERS', 'PEOPLE')
  union
  select b.id, h.person_id from bare b
  join organization_post h on h.unit_id = b.unit_id and h.valid_from <= b.held_on and (h.valid_to is null or h.valid_to > b.held_on)
  where b.author is null and (b.audience = 'COMMITTEE' and h.post ~ '(书记|委员)$' or b.audience = 'STUDY_GROUP' and h.post = '中心组成员')
  union
  select b.id, cast(b.author as uuid) from bare b where b.author is not null
), drawn as (
  select b.*, m.person_id, decode(md5(n.name || b.kind || b.held_on), 'hex') as luck,
         row_number() over (partition by b.id order by b.kind = 'visit' and n.retired_on is null and not exists (select 1
           from organization_mark k where k.person_id = n.id and k.mark = '困难党员'), not exists (select 1 from organization_category c
           where c.person_id = m.person_id and c.category = 'ACTIVIST' and c.valid_to is null), md5(b.held_on || n.name || b.kind)) as place,
         get_byte(decode(md5(b.kind || b.branch || b.held_on), 'hex'), 5) as more
  from bare b join member m on m.id = b.id join organization_person n on n.id = m.person_id
)
insert into activity_attendance (activity_id, person_id, state, reason)
select d.id, d.person_id, case when e.reason is not null then 'EXEMPT' when absent then 'ABSENT' else 'PRESENT' end,
       case when e.reason is not null then e.reason when absent then (array['值班或手术', '值班或手术', '病假', '事假', '出差或外出学习'])[1 + get_byte(d.luck, 2) % 5] end
from drawn d
left join jsonb_to_recordset(cast(:topics as jsonb)) as r(kind text, least int, most int) on r.kind = d.kind and r.least is not null
left join lateral (select case x.reason when 'ILL' then '长期病假' when 'ABROAD' then '援外' when 'FRAIL' then '年老体弱' else '其他' end as reason
  from organization_exemption x where x.person_id = d.person_id and d.attendance = 'DUE' and x.valid_from <= d.held_on
    and (x.valid_to is null or x.valid_to > d.held_on) order by x.valid_from limit 1) e on true
cross join lateral (select d.attendance = 'DUE' and (get_byte(d.luck, 0) + get_byte(d.luck, 1) / 256.0) / 256.0 <
  case d.branch when '急重' then 0.085 when '离退' then 0.07 when '外一' then 0.05 else 0.026 end) as x (absent)
where d.attendance = 'DUE' or d.author is not null or d.place <= r.least + d.more % (r.most - r.least + 1)
on conflict do nothing
