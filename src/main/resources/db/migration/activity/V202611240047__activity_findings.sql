-- A draw keeps whom it was made from, so that its seed can be tried again.
alter table activity_draw add column candidates uuid[], add column lately uuid[];
-- A finding that asks for something stays open until the office closes it.
alter table activity_drawn
  add column open boolean not null default false,
  add column closing varchar(500),
  add column closed_on date,
  add column closed_by varchar(40);
-- Whom a kind's list of names puts first: members retired or in hardship, or those not met this year.
alter table activity_kind add column singled varchar(10) not null default 'NONE'
  check (singled in ('NONE', 'IN_NEED', 'NOT_YET'));
update activity_kind set singled = 'IN_NEED' where key = 'visit';
update activity_kind set singled = 'NOT_YET' where key = 'talk';
-- MEMBERS: each member of the branch, once a period.
alter table activity_duty drop constraint activity_duty_applies_check;
alter table activity_duty add constraint activity_duty_applies_check
  check (applies in ('BRANCH', 'COMMITTEE', 'GROUPS', 'MEMBERS'));
update activity_duty set applies = 'MEMBERS' where kind = 'talk';
