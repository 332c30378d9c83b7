-- How an office words and orders a version's steps; without a row a step stands as it came.
create table admission_step_setting (
  valid_from date not null,
  key varchar(30) not null,
  name varchar(40) not null,
  help varchar(500) not null,
  number int not null check (number between 1 and 40),
  version int not null,
  primary key (valid_from, key),
  foreign key (valid_from, key) references admission_step_kind (valid_from, key)
);
