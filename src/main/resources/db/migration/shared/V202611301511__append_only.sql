-- Tables called append-only are: the application adds rows and changes none, whatever it is made to send. Rows that go
-- with what they belong to are deleted by the foreign key, that is by the owner.
revoke update, delete, truncate on plan_step, activity_step, admission_trail, execution_step from ${appRole};

-- Whoever opens an assignment may still date its steps in the very transaction that writes them.
create function execution_step_stands() returns trigger language plpgsql as $$
begin
  if old.xmin::text <> (pg_current_xact_id()::xid)::text then
    raise exception 'a step that was taken is never changed';
  end if;
  return new;
end $$;
create trigger execution_step_stands before update on execution_step for each row execute function execution_step_stands();
grant update on execution_step to ${appRole};

comment on table plan_step is 'append-only';
comment on table activity_step is 'append-only';
comment on table admission_trail is 'append-only';
comment on table execution_step is 'append-only';
comment on table audit_entry is 'append-only';
