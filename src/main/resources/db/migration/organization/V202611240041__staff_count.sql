-- 职工总数 of a hospital, as counted on a day; the share of 党务干部 is taken of it.
create table organization_staff_count (
  id uuid primary key,
  unit_id uuid not null references organization_unit,
  counted_on date not null,
  staff int not null check (staff between 1 and 999999),
  source varchar(100) not null,
  by_name varchar(40) not null,
  unique (unit_id, counted_on)
);
