-- the history of an assignment that never was goes with it, by the owner's hand
alter table execution_step drop constraint execution_step_assignment_id_fkey;
alter table execution_step add constraint execution_step_assignment_id_fkey
  foreign key (assignment_id) references execution_assignment on delete cascade;
