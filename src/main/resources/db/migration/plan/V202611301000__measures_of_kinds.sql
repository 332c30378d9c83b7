-- What a kind of record is counted by has its key from the kind: times, persons, hours. Keys that meant the same
-- before, and those that nothing computes, go. A metric that counts activities of no kind in particular is counted
-- by the kind its words mean: the longest word wins, the name before the sentence.
create temporary table measure_becomes (old varchar(60) primary key, now varchar(60) not null) on commit drop;
insert into measure_becomes (old, now) values
  ('study-sessions', 'activities:study-session'), ('seminars', 'activities:seminar'), ('lectures', 'activities:lecture'),
  ('party-lessons', 'activities:party-lesson'), ('theme-days', 'activities:theme-day'),
  ('branch-assemblies', 'activities:branch-assembly'), ('committee-meetings', 'activities:branch-committee'),
  ('group-meetings', 'activities:group-meeting'), ('talks', 'activities:talk'), ('trainings', 'activities:training'),
  ('free-clinics', 'activities:free-clinic'), ('visits', 'activities:visit'), ('learning-hours', 'class-hours'),
  ('admission-share', 'reported'), ('branches', 'reported'), ('inspections', 'reported'), ('risk-points', 'reported'),
  ('control-measures', 'reported'), ('dues-rate', 'reported'), ('satisfaction', 'reported'), ('meetings', 'reported'),
  ('duration', 'reported');

create temporary table measure_moved on commit drop as
select m.id, case
    when m.measure_key = 'talks' and m.unit <> '次' then case when m.unit = '人次' then 'person-times' else 'distinct-people' end || ':talk'
    when m.measure_key = 'visits' and m.unit <> '次' then 'people-served:visit'
    when m.measure_key = 'admission-share' and concat(m.name, m.quote) like '%35%岁%' then 'admissions-young-share'
    when m.measure_key in ('activities', 'person-times', 'distinct-people') then coalesce(
      (select m.measure_key || ':' || k.key from measure_record_kind k cross join unnest(array_append(k.words, k.name)) as word
       where strpos(m.name, word) > 0 order by length(word) desc, k.position limit 1),
      (select m.measure_key || ':' || k.key from measure_record_kind k cross join unnest(array_append(k.words, k.name)) as word
       where strpos(m.quote, word) > 0 order by length(word) desc, k.position limit 1),
      'reported')
    else (select now from measure_becomes where old = m.measure_key) end as now
from plan_metric m
where m.measure_key in (select old from measure_becomes) or m.measure_key in ('activities', 'person-times', 'distinct-people');

update plan_metric m set measure_key = b.now from measure_moved b where b.id = m.id;

-- Changes of a metric name its measure, too.
update plan_change c set payload = jsonb_set(c.payload, '{measureKey}', to_jsonb(b.now))
from measure_moved b where b.id = c.subject_id and c.payload ->> 'measureKey' is not null;
