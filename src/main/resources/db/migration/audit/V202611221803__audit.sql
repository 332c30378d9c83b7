create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  user_id uuid,
  user_name varchar(40) not null,
  for_name varchar(40),
  event varchar(60) not null,
  subject varchar(40) not null,
  subject_id uuid,
  detail varchar(500) not null,
  succeeded boolean not null,
  address varchar(60) not null
);
create index audit_entry_at on audit_entry (at desc);
create index audit_entry_subject on audit_entry (subject_id);

revoke update, delete, truncate on audit_entry from ${appRole};

create function audit_entry_stays() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are never changed or deleted';
end $$;
create trigger audit_entry_stays before update or delete or truncate on audit_entry
  for each statement execute function audit_entry_stays();
