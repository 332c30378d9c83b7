-- a card for a political birthday was handed over; one a person and year
create table care_birthday_card (
  person_id uuid not null references organization_person,
  year int not null check (year between 2000 and 2999),
  given_on date not null,
  by_name varchar(40) not null,
  primary key (person_id, year)
);
