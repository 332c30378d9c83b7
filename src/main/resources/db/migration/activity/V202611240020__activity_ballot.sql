-- What was voted on in a meeting, and what came of it by the rules of that day.
create table activity_ballot (
  activity_id uuid not null references activity_activity on delete cascade,
  position int not null,
  matter varchar(200) not null,
  kind varchar(10) not null check (kind in ('ORDINARY', 'ELECTION')),
  -- those with a vote
  due int not null check (due >= 0),
  present int not null check (present >= 0),
  ayes int not null check (ayes >= 0),
  noes int not null check (noes >= 0),
  abstentions int not null check (abstentions >= 0),
  -- among the votes: opinions given in writing by those who could not come
  written int not null check (written >= 0),
  outcome varchar(10) not null check (outcome in ('PASSED', 'FAILED', 'VOID')),
  cited varchar(200) not null,
  -- why it was held without a quorum
  reason varchar(300) not null,
  primary key (activity_id, position)
);
alter table activity_kind add column votes boolean not null default false;
update activity_kind set votes = true where key = 'branch-assembly';
