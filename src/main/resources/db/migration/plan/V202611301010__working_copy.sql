-- An open amendment's working copy is a row of plan_plan with the amendment's id; its rows keep those they were copied from.
alter table plan_plan drop constraint plan_plan_status_check;
alter table plan_plan add constraint plan_plan_status_check
  check (status in ('DRAFT', 'SUBMITTED', 'PASSED', 'SIGNED', 'ISSUED', 'ARCHIVED', 'AMENDMENT'));
alter table plan_plan add amendment_id uuid unique references plan_amendment on delete cascade;
alter table plan_plan add constraint plan_plan_working_copy check ((status = 'AMENDMENT') = (amendment_id is not null));
alter table plan_section add withdrawn_on date;
alter table plan_section add origin_id uuid references plan_section on delete cascade;
alter table plan_item add origin_id uuid references plan_item on delete cascade;
alter table plan_task add origin_id uuid references plan_task on delete cascade;
alter table plan_metric add origin_id uuid references plan_metric on delete cascade;
create index plan_section_origin on plan_section (origin_id);
create index plan_item_origin on plan_item (origin_id);
create index plan_task_origin on plan_task (origin_id);
create index plan_metric_origin on plan_metric (origin_id);

-- One amendment of a plan is open at a time. Reasons of its own for some of its changes, by their subject.
create unique index plan_amendment_open on plan_amendment (plan_id) where status = 'DRAFT';
alter table plan_amendment add reasons jsonb not null default '{}';

alter table plan_change drop constraint plan_change_kind_check;
alter table plan_change add constraint plan_change_kind_check check (kind in
  ('PART_CHANGED', 'SECTION_ADDED', 'SECTION_CHANGED', 'SECTION_MOVED', 'SECTION_WITHDRAWN', 'ITEM_ADDED', 'ITEM_CHANGED',
   'ITEM_MOVED', 'ITEM_WITHDRAWN', 'TASK_ADDED', 'TASK_CHANGED', 'TASK_WITHDRAWN', 'METRIC_ADDED', 'METRIC_CHANGED',
   'METRIC_WITHDRAWN'));

-- What was approved of a task or a metric is kept in words: place, name, and each field before and after.
create function plan_change_words(one jsonb) returns table (n int, label text, words text) language sql as $$
  select * from (values
    (1, '任务', one ->> 'title'), (1, '指标', one ->> 'name'),
    (2, '牵头部门', one -> 'lead' ->> 'name'),
    (2, '目标', case one ->> 'comparator' when '>=' then '≥ ' when '<=' then '≤ ' when '=' then '= ' end
      || (one ->> 'target') || coalesce('—' || (one ->> 'upperTarget'), '') || ' ' || (one ->> 'unit')),
    (3, '配合部门', (select string_agg(u ->> 'name', '、') from jsonb_array_elements(coalesce(one -> 'helpers', '[]')) u)),
    (4, '责任单位', case one ->> 'audience' when 'COMMITTEE' then '党委' when 'BRANCHES' then '各支部' when 'CHOSEN' then '另选单位'
      when 'PERSONS' then '个人' end || coalesce('：' || (select string_agg(u ->> 'name', '、') from jsonb_array_elements(
      coalesce(one -> 'targets', '[]') || coalesce(one -> 'persons', '[]')) u), '')),
    (5, case when one -> 'target' is not null then '周期' else '频次' end, case one ->> 'cadence' when 'ONCE' then '一次' when 'WEEK' then '每周'
      when 'MONTH' then '每月' when 'QUARTER' then '每季度' when 'HALF_YEAR' then '每半年' when 'YEAR' then '每年'
      when 'NODE' then '节点前' end),
    (6, '时限', coalesce(one ->> 'dueOn', (one ->> 'node') || '前', '期末月 ' || (one ->> 'dueDay') || ' 日前')),
    (7, '填报数字', one ->> 'amountLabel'), (8, '留下什么', one ->> 'leavesBehind'), (9, '原句', one ->> 'quote')
  ) as field (n, label, words) where words is not null
$$;
update plan_change c set payload = jsonb_build_object('place', coalesce(one ->> 'itemId', one ->> 'sectionId'),
    'name', coalesce(one ->> 'title', one ->> 'name'),
    'fields', case when c.kind like '%WITHDRAWN' then '[]' else coalesce((
      select jsonb_agg(jsonb_build_object('label', coalesce(a.label, b.label), 'before', coalesce(b.words, ''),
        'after', coalesce(a.words, '')) order by coalesce(a.n, b.n))
      from plan_change_words(before) b full join plan_change_words(after) a on a.label = b.label
      where a.words is distinct from b.words), '[]') end)
from (select id, coalesce(payload -> 'taskBefore', payload -> 'metricBefore') as before,
             coalesce(payload -> 'taskAfter', payload -> 'metricAfter') as after,
             coalesce(payload -> 'taskBefore', payload -> 'taskAfter', payload -> 'metricBefore') as one
      from plan_change where kind like 'TASK%' or kind like 'METRIC%') old
where old.id = c.id;
drop function plan_change_words;

-- What amendments under way have collected is carried out on a copy.
do $$
declare a plan_amendment; copy uuid;
begin
  for a in select * from plan_amendment where status = 'DRAFT' loop
    copy := gen_random_uuid();
    insert into plan_plan (id, organization_id, year, title, status, issuer, recipients, notice, overall, closing,
        amendment_id, version)
      select copy, organization_id, year, title, 'AMENDMENT', issuer, recipients, notice, overall, closing, a.id, 0
      from plan_plan where id = a.plan_id;
    insert into plan_section (id, plan_id, no, title, intro, position, version, origin_id)
      select gen_random_uuid(), copy, no, title, intro, position, 0, id from plan_section where plan_id = a.plan_id;
    insert into plan_item (id, section_id, no, title, body, position, version, origin_id)
      select gen_random_uuid(), s.id, i.no, i.title, i.body, i.position, 0, i.id
      from plan_item i join plan_section s on s.origin_id = i.section_id and s.plan_id = copy
      where i.withdrawn_on is null;
    insert into plan_task (id, plan_id, section_id, item_id, span_start, span_end, quote, title, lead_unit_id, audience,
        cadence, due_on, node, due_day, evidence, amount_label, leaves_behind, record_kind, position, version, origin_id)
      select gen_random_uuid(), copy, s.id, i.id, t.span_start, t.span_end, t.quote, t.title, t.lead_unit_id, t.audience,
        t.cadence, t.due_on, t.node, t.due_day, t.evidence, t.amount_label, t.leaves_behind, t.record_kind, t.position, 0, t.id
      from plan_task t join plan_section s on s.origin_id = t.section_id and s.plan_id = copy
      left join plan_item i on i.origin_id = t.item_id and i.section_id = s.id
      where t.withdrawn_on is null;
    insert into plan_task_unit (task_id, part, unit_id)
      select t.id, u.part, u.unit_id from plan_task t join plan_task_unit u on u.task_id = t.origin_id where t.plan_id = copy;
    insert into plan_task_person (task_id, person_id)
      select t.id, p.person_id from plan_task t join plan_task_person p on p.task_id = t.origin_id where t.plan_id = copy;
    insert into plan_metric (id, plan_id, section_id, item_id, span_start, span_end, quote, name, comparator, target,
        upper_target, unit, cadence, measure_key, position, version, origin_id)
      select gen_random_uuid(), copy, s.id, i.id, m.span_start, m.span_end, m.quote, m.name, m.comparator, m.target,
        m.upper_target, m.unit, m.cadence, m.measure_key, m.position, 0, m.id
      from plan_metric m join plan_section s on s.origin_id = m.section_id and s.plan_id = copy
      left join plan_item i on i.origin_id = m.item_id and i.section_id = s.id
      where m.withdrawn_on is null;
    update plan_item i set no = after ->> 'no', title = after ->> 'title', body = after ->> 'body'
      from (select subject_id, payload -> 'itemAfter' as after from plan_change
            where amendment_id = a.id and kind = 'ITEM_CHANGED') c
      where i.origin_id = c.subject_id and i.section_id in (select id from plan_section where plan_id = copy);
    insert into plan_item (id, section_id, no, title, body, position, version)
      select c.subject_id, s.id, after ->> 'no', after ->> 'title', after ->> 'body', cast(after ->> 'position' as float8), 0
      from (select subject_id, payload -> 'itemAfter' as after from plan_change
            where amendment_id = a.id and kind = 'ITEM_ADDED') c
      join plan_section s on s.origin_id = cast(after ->> 'sectionId' as uuid) and s.plan_id = copy;
    delete from plan_item i using plan_change c where c.amendment_id = a.id and c.kind = 'ITEM_WITHDRAWN'
      and i.origin_id = c.subject_id and i.section_id in (select id from plan_section where plan_id = copy);
    delete from plan_task t using plan_change c where c.amendment_id = a.id and c.kind = 'TASK_WITHDRAWN'
      and t.origin_id = c.subject_id and t.plan_id = copy;
    delete from plan_metric m using plan_change c where c.amendment_id = a.id and c.kind = 'METRIC_WITHDRAWN'
      and m.origin_id = c.subject_id and m.plan_id = copy;
    update plan_amendment set reasons = coalesce((
      select jsonb_object_agg(subject_id, reason) from plan_change where amendment_id = a.id), '{}') where id = a.id;
    delete from plan_change where amendment_id = a.id;
  end loop;
end $$;
