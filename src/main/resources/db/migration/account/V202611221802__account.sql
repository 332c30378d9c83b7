create table account_user (
  id uuid primary key,
  username varchar(40) not null unique,
  password varchar(100) not null,
  display_name varchar(40) not null,
  person_id uuid references organization_person,
  must_change_password boolean not null,
  password_changed_on date not null,
  disabled_on date,
  version int not null
);

create table account_grant (
  id uuid primary key,
  user_id uuid not null references account_user,
  role varchar(20) not null check (role in
    ('OFFICE', 'SECRETARY', 'LEADER', 'DISCIPLINE', 'MEMBER', 'DEPARTMENT', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR')),
  unit_id uuid references organization_unit,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  -- a delegation: whose rights these are
  lent_by uuid references account_user,
  check ((unit_id is null) = (role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR')))
);
create index account_grant_user on account_grant (user_id);
create index account_grant_unit on account_grant (unit_id);

-- Wrong passwords by the name that was typed, whether there is such an account or not: an answer must not tell.
create table account_failure (
  username varchar(40) primary key,
  failures int not null,
  last_at timestamptz not null,
  locked_until timestamptz
);

-- The first run: what the log of each instance shows opens the page that makes the three administrators.
create table account_setup_code (
  code_hash char(64) primary key,
  made_at timestamptz not null
);
