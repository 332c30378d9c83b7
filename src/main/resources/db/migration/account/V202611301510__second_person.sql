-- What touches an account with one of the three powers, or gives one, waits here for a second of the three.
create table account_request (
  id uuid primary key,
  account_id uuid not null references account_user,
  deed varchar(20) not null check (deed in ('RESET', 'DISABLE', 'ENABLE', 'LINK', 'GRANT')),
  person_id uuid references organization_person,
  role varchar(20),
  valid_from date,
  valid_to date,
  asked_by uuid not null references account_user,
  asked_at timestamptz not null,
  decided_by uuid references account_user,
  decided_at timestamptz,
  agreed boolean,
  -- the first half of a one-time password, for whoever asked, until it was looked at
  half_sealed varchar(200),
  check ((decided_at is null) = (agreed is null))
);
create unique index account_request_open on account_request (account_id) where decided_at is null;
create index account_request_asked on account_request (asked_at);
create index account_request_person on account_request (person_id) where person_id is not null;

-- A one-time password that was not used by then opens nothing.
alter table account_user add column one_time_until timestamptz;
