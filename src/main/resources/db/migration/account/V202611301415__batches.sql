-- Accounts opened together from the roster; a one-time password is kept sealed until it is used or a month has passed.
create table account_batch (
  id uuid primary key,
  opened_at timestamptz not null,
  by_name varchar(40) not null,
  granted_at timestamptz,
  granted_by varchar(40)
);
alter table account_user add column batch_id uuid references account_batch;
create index account_user_batch on account_user (batch_id) where batch_id is not null;
create index account_user_person on account_user (person_id) where person_id is not null;

create table account_slip (
  user_id uuid primary key references account_user on delete cascade,
  password_sealed varchar(200) not null
);
