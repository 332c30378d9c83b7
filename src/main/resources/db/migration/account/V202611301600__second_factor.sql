-- The second factor of an account: what the phone knows, sealed; one that waits for its first code stands beside it.
create table account_factor (
  user_id uuid primary key references account_user on delete cascade,
  secret_sealed varchar(200),
  pending_sealed varchar(200),
  since timestamptz,
  -- the step of time whose code was used last: no code of it or before opens again
  last_step bigint not null default 0,
  version integer not null,
  check ((secret_sealed is null) = (since is null)),
  check (secret_sealed is not null or pending_sealed is not null)
);

-- For a lost phone: each opens once.
create table account_recovery_code (
  user_id uuid not null references account_user on delete cascade,
  code_hash char(64) not null,
  used_at timestamptz,
  primary key (user_id, code_hash)
);

-- Whoever holds the role needs a second factor, from the day on.
create table account_factor_duty (
  role varchar(20) primary key,
  required_from date not null
);
-- The drop of a lost factor, and the end of one of the three powers, take two people too.
alter table account_request drop constraint account_request_deed_check;
alter table account_request add constraint account_request_deed_check
  check (deed in ('RESET', 'DISABLE', 'ENABLE', 'LINK', 'GRANT', 'END', 'FACTOR'));
alter table account_request add column grant_id uuid;
