-- 软弱涣散党支部: put on the list, helped by a leader and a partner, put right. What the other kinds of case need comes later.
create table supervision_weak_branch (
  id uuid primary key,
  unit_id uuid not null references organization_unit,
  listed_on date not null,
  reason varchar(300) not null,
  -- 包联
  leader_id uuid not null references organization_person,
  -- 结对
  partner_id uuid references organization_unit,
  goal varchar(300) not null,
  put_right_on date,
  result varchar(300),
  by_name varchar(40) not null,
  version int not null,
  check (put_right_on is null or put_right_on > listed_on),
  check ((put_right_on is null) = (result is null))
);
create unique index supervision_weak_branch_open on supervision_weak_branch (unit_id) where put_right_on is null;
create index supervision_weak_branch_right on supervision_weak_branch (put_right_on);
