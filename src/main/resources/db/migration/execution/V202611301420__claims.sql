-- That something does not apply is said by the unit and judged by the office: until then it is CLAIMED.
alter table execution_assignment drop constraint execution_assignment_status_check;
alter table execution_assignment add constraint execution_assignment_status_check check (status in
  ('OPEN', 'REPORTED', 'CLAIMED', 'RETURNED', 'DONE', 'NOT_APPLICABLE', 'WITHDRAWN'));
drop index execution_assignment_open;
create index execution_assignment_open on execution_assignment (due_on)
  where status in ('OPEN', 'RETURNED', 'REPORTED', 'CLAIMED');

-- What was said before stands as accepted.
insert into execution_step (id, assignment_id, kind, effective_on, recorded_at, by_name, note)
select gen_random_uuid(), a.id, 'ACCEPTED', a.closed_on, s.recorded_at + interval '1 second', '系统', '以前报的不适用，照原样保留'
from execution_assignment a join lateral (select recorded_at from execution_step s where s.assignment_id = a.id
  and s.kind = 'NOT_APPLICABLE' order by s.recorded_at desc limit 1) s on true
where a.status = 'NOT_APPLICABLE';
