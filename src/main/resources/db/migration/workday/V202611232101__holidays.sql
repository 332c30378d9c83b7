-- The State Council's table of holidays and 调休; a year without a row here is not published yet.
create table workday_year (
  year int primary key check (year between 2000 and 2100),
  document varchar(100) not null
);

create table workday_day (
  day date primary key,
  year int not null references workday_year on delete cascade,
  name varchar(20) not null,
  -- false: a weekend on which people work
  off boolean not null
);
create index workday_day_year on workday_day (year, day);

insert into workday_year values (2025, '国办发明电〔2024〕12号'), (2026, '国务院办公厅关于2026年部分节假日安排的通知');

insert into workday_day (day, year, name, off)
select d::date, extract(year from d), h.name, true
from (values ('元旦', '2025-01-01', '2025-01-01'), ('春节', '2025-01-28', '2025-02-04'), ('清明节', '2025-04-04', '2025-04-06'),
  ('劳动节', '2025-05-01', '2025-05-05'), ('端午节', '2025-05-31', '2025-06-02'), ('国庆节、中秋节', '2025-10-01', '2025-10-08'),
  ('元旦', '2026-01-01', '2026-01-03'), ('春节', '2026-02-15', '2026-02-23'), ('清明节', '2026-04-04', '2026-04-06'),
  ('劳动节', '2026-05-01', '2026-05-05'), ('端午节', '2026-06-19', '2026-06-21'), ('中秋节', '2026-09-25', '2026-09-27'),
  ('国庆节', '2026-10-01', '2026-10-07')) as h (name, first, last)
cross join generate_series(h.first::date, h.last::date, interval '1 day') d;

insert into workday_day (day, year, name, off)
select d::date, extract(year from d::date), name, false
from (values ('春节', '2025-01-26'), ('春节', '2025-02-08'), ('劳动节', '2025-04-27'), ('国庆节、中秋节', '2025-09-28'), ('国庆节、中秋节', '2025-10-11'),
  ('元旦', '2026-01-04'), ('春节', '2026-02-14'), ('春节', '2026-02-28'), ('劳动节', '2026-05-09'), ('国庆节', '2026-09-20'),
  ('国庆节', '2026-10-10')) as w (name, d);
