-- 帮扶: money set aside for a year by occasion, and what was given. Money in yuan.
create table care_fund (
  id uuid primary key,
  organization_id uuid not null references organization_unit,
  year int not null check (year between 2000 and 2999),
  name varchar(40) not null,
  amount numeric(14, 2) not null check (amount >= 0),
  version int not null,
  unique (organization_id, year, name)
);

create table care_gift (
  id uuid primary key,
  fund_id uuid not null references care_fund,
  unit_id uuid not null references organization_unit,
  -- somebody of the roster, or else the name of one of the staff
  person_id uuid references organization_person,
  recipient varchar(40) not null,
  given_on date not null,
  money numeric(14, 2) not null check (money >= 0),
  goods varchar(200) not null,
  worth numeric(14, 2) not null check (worth >= 0),
  visitor varchar(60) not null,
  note varchar(300) not null,
  -- why it was given although the fund was used up
  over_reason varchar(200),
  by_name varchar(40) not null,
  withdrawn_on date,
  check (money + worth > 0)
);
create index care_gift_fund on care_gift (fund_id);
create index care_gift_unit on care_gift (unit_id, given_on);
create index care_gift_person on care_gift (person_id) where person_id is not null;
