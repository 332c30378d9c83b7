-- What the copies are made by. All of it lies in a schema of its own and goes with it.

-- A copy's identifier: the time of the original's, and a hash with the copy's number. What belongs to no hospital stays.
create function copy_id(id uuid, k int) returns uuid language sql immutable parallel safe as $$
  select case when id in ('00000000-0000-0000-0000-000000000000', ':top') then id
    else cast(overlay(md5(cast(id as text) || '#' || k) placing left(replace(cast(id as text), '-', ''), 12) from 1 for 12) as uuid) end
$$;

-- Even enough for shares, the same in every database.
create function share_of(what text, k int) returns double precision language sql immutable parallel safe as $$
  select (hashtextextended(what, k) & 1048575) / 1048576.0
$$;

-- Other people bear other names, put together of what the first hospital's are made of.
create table surname as
  select row_number() over (order by word) - 1 as n, word, pinyin from (
    select distinct left(name, 1) as word, split_part(pinyin, ' ', 1) as pinyin from organization_person where pinyin like '% % %') x;
create table given_name as
  select row_number() over (order by word) - 1 as n, word, pinyin from (
    select distinct substr(name, 2) as word, split_part(pinyin, ' ', 2) || ' ' || split_part(pinyin, ' ', 3) as pinyin
    from organization_person where pinyin like '% % %') x;
create table namesake as
  select p.id as person_id, p.name as old_name, h.k, s.word || g.word as name, s.pinyin || ' ' || g.pinyin as pinyin,
    left(s.pinyin, 1) || left(g.pinyin, 1) || left(split_part(g.pinyin, ' ', 2), 1) as initials
  from organization_person p cross join hospital h
  join surname s on s.n = cast(floor(share_of('surname ' || p.id, h.k) * (select count(*) from surname)) as int)
  join given_name g on g.n = cast(floor(share_of('given ' || p.id, h.k) * (select count(*) from given_name)) as int);
alter table namesake add primary key (person_id, k);
create index namesake_name on namesake (old_name, k);

-- A quarter of the hospitals came this year: they have nothing of the plans put away.
create table gone as
  with old as (select id from plan_plan where status = 'ARCHIVED'), had as (
    select id from old
    union all select s.id from plan_section s join old on old.id = s.plan_id
    union all select t.id from plan_task t join old on old.id = t.plan_id
    union all select m.id from plan_metric m join old on old.id = m.plan_id
    union all select a.id from execution_assignment a join plan_task t on t.id = a.source_id join old on old.id = t.plan_id
  )
  select had.id, h.k from had cross join hospital h where h.k % 4 = 3;
alter table gone add primary key (id, k);

-- And some are slow: what the first hospital reported of late lies open with them.
create table slow as
  select a.id, h.k
  from execution_assignment a cross join hospital h
  where a.status = 'DONE' and a.record_id is null and a.source_kind = 'task' and a.person_id is null
    and a.due_on between cast(':day' as date) - 80 and cast(':day' as date)
    and share_of('slow ' || a.id, h.k) < 0.4 * power(share_of('how slow', h.k), 2)
    and not exists (select 1 from execution_step s where s.assignment_id = a.id
      and s.kind not in ('OPENED', 'REPORTED', 'ACCEPTED', 'TICKED'));
alter table slow add primary key (id, k);
analyze namesake;
analyze gone;
analyze slow;
