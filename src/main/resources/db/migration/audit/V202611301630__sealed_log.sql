-- A row carries the program's own mark (ADR 14); number and time are given by the database, whoever writes.
alter table audit_entry add column nonce uuid not null default gen_random_uuid();
alter table audit_entry add column mark bytea;
alter table audit_entry alter column at set default clock_timestamp();
create unique index audit_entry_nonce on audit_entry (nonce);
create index audit_entry_event on audit_entry (event, id) where event in ('audit.checked', 'audit.foreign');
revoke insert on audit_entry from ${appRole};
grant insert (user_id, user_name, for_name, event, subject, subject_id, detail, succeeded, address, nonce, mark)
  on audit_entry to ${appRole};
revoke all on sequence audit_entry_id_seq from ${appRole};

-- append-only: the chain. Each seal is a hash of a row and of the seal before it.
create table audit_seal (
  sequence bigint primary key,
  entry_id bigint not null unique,
  hash bytea not null check (length(hash) = 32),
  sealed_at timestamptz not null default clock_timestamp()
);
comment on table audit_seal is 'append-only';

-- append-only: the months that were put into files; the last seal of each is where the chain goes on from.
create table audit_detached (
  last_sequence bigint primary key,
  first_sequence bigint not null,
  last_hash bytea not null check (length(last_hash) = 32),
  before_day date not null,
  file varchar(200) not null,
  file_sha256 char(64) not null,
  mark bytea not null,
  detached_at timestamptz not null default clock_timestamp()
);
comment on table audit_detached is 'append-only';
revoke insert, update, delete, truncate on audit_seal, audit_detached from ${appRole};
grant insert (sequence, entry_id, hash) on audit_seal to ${appRole};

create trigger audit_seal_stays before update or delete or truncate on audit_seal
  for each statement execute function audit_entry_stays();
create trigger audit_detached_stays before update or delete or truncate on audit_detached
  for each statement execute function audit_entry_stays();

create function audit_seal_follows() returns trigger language plpgsql as $$
begin
  if new.sequence <> 1 + coalesce((select max(sequence) from audit_seal), (select max(last_sequence) from audit_detached), 0) then
    raise exception 'a seal follows the last one';
  end if;
  return new;
end $$;
create trigger audit_seal_follows before insert on audit_seal for each row execute function audit_seal_follows();

-- Rows that wait for their seal. A transaction that commits late shows its rows here when it does.
create table audit_unsealed (
  entry_id bigint primary key
);
revoke insert, update, truncate on audit_unsealed from ${appRole};
create function audit_entry_waits() returns trigger language plpgsql security definer set search_path from current as $$
begin
  insert into audit_unsealed (entry_id) select id from fresh;
  return null;
end $$;
create trigger audit_entry_waits after insert on audit_entry referencing new table as fresh
  for each statement execute function audit_entry_waits();
insert into audit_unsealed (entry_id) select id from audit_entry;

-- What happens again within the hour is counted here instead of filling the log; the log is told the sum afterwards.
create table audit_repeat (
  what bytea not null,
  hour timestamptz not null,
  nonce uuid not null unique,
  times int not null default 1,
  last_at timestamptz not null default clock_timestamp(),
  told boolean not null default false,
  primary key (what, hour)
);
create index audit_repeat_untold on audit_repeat (hour) where not told;

create table audit_sent (
  target varchar(200) primary key,
  sequence bigint not null,
  sent_at timestamptz not null,
  failure varchar(200)
);
