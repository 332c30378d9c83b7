-- A record ticks an assignment off: the step names it, so that taking the record back opens the assignment again.
alter table execution_step drop constraint execution_step_kind_check;
alter table execution_step add constraint execution_step_kind_check check (kind in
  ('OPENED', 'REPORTED', 'RECALLED', 'ACCEPTED', 'RETURNED', 'TICKED', 'UNTICKED', 'NOT_APPLICABLE', 'REOPENED', 'CHANGED',
   'REMINDED', 'WITHDRAWN', 'FULFILLED', 'UNFULFILLED'));
alter table execution_step add column record_id uuid;
-- what ticked it off, while it stands
alter table execution_assignment add column record_id uuid;
create index execution_assignment_record on execution_assignment (record_id) where record_id is not null;
