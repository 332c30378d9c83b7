-- Devices on which an account was signed in before: guesses from elsewhere do not lock them out.
create table account_device (
  token_hash char(64) primary key,
  user_id uuid not null references account_user on delete cascade,
  used_on date not null
);
create index account_device_user on account_device (user_id);

-- What is counted is a name from unknown devices, a known device, or an address.
alter table account_failure alter column username type varchar(80);
