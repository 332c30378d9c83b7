-- Which transactions have changed a record: one row each, so that what was summed up can be kept until the next one. Who
-- asks compares with the snapshot in which it read: a row that this snapshot did not see is a change since then.
create table shared_change (
  xid xid8 primary key,
  marked_at timestamptz not null default statement_timestamp()
);

create function shared_note_change() returns trigger language plpgsql as $$
begin
  insert into shared_change (xid) values (pg_current_xact_id()) on conflict do nothing;
  return null;
end $$;

-- From now on a change of this table is noted. A table whose rows no sum and no list of tasks is made of needs none.
create function shared_note_changes_of(target regclass) returns void language plpgsql as $$
begin
  execute format('create trigger shared_note_change after insert or update or delete or truncate on %s '
    'for each statement execute function shared_note_change()', target);
end $$;

select shared_note_changes_of(cast(c.oid as regclass))
from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
where c.relkind = 'r' and c.relname ~ '^(activity|admission|assessment|care|execution|honour|measure|organization|plan|regulation|supervision|tracking|workday)_'
  and c.relname !~ '^organization_(batch|look)' and c.relname not in ('plan_trash', 'plan_reading', 'plan_reading_viewer', 'plan_correction');

-- Of accounts only who they are: signing in is no change.
select shared_note_changes_of('account_grant');
create trigger shared_note_change after insert or delete or update of person_id, display_name on account_user
  for each statement execute function shared_note_change();
