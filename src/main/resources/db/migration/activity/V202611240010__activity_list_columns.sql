-- What the columns of another program's list say, told once for each head.
create table activity_list_columns (
  organization_id uuid not null references organization_unit,
  signature uuid not null,
  -- counted from 0; -1 where there is none
  name_column int not null check (name_column >= 0),
  phone_column int not null,
  branch_column int not null,
  state_column int not null,
  rule varchar(10) not null check (rule in ('LISTED', 'VALUES', 'FILLED', 'AT_LEAST')),
  came text[] not null,
  least numeric(12, 4),
  used_on date not null,
  by_name varchar(40) not null,
  primary key (organization_id, signature)
);
