-- A plan's ways back: an issue is withdrawn as if it had not been, or revoked by a decision; an archived plan is opened again.
alter table plan_plan drop constraint plan_plan_status_check;
alter table plan_plan add constraint plan_plan_status_check
  check (status in ('DRAFT', 'SUBMITTED', 'PASSED', 'SIGNED', 'ISSUED', 'ARCHIVED', 'REVOKED', 'AMENDMENT'));
alter table plan_step drop constraint plan_step_kind_check;
alter table plan_step add constraint plan_step_kind_check check (kind in
  ('CREATED', 'IMPORTED', 'COPIED', 'SUBMITTED', 'RETURNED', 'PASSED', 'SIGNED', 'ISSUED', 'AMENDED', 'ARCHIVED',
   'WITHDRAWN', 'REVOKED', 'REOPENED'));

-- A draft that was copied can be deleted.
alter table plan_plan drop constraint plan_plan_copied_from_id_fkey;
alter table plan_plan add constraint plan_plan_copied_from_id_fkey
  foreign key (copied_from_id) references plan_plan on delete set null;

-- 成文日期, where it is not the day of issue.
alter table plan_plan add dated_on date;
