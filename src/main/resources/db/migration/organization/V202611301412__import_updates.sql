-- A list may mean people who are known: row by row what would change and what is decided; and what an update replaced,
-- so that the whole list can be taken back.
alter table organization_batch
  add column ignored varchar(500) not null default '',
  add column updated int not null default 0;
alter table organization_batch drop constraint organization_batch_state_check;
alter table organization_batch add constraint organization_batch_state_check check (state in
  ('READING', 'COLUMNS', 'CHECKED', 'WRITING', 'DONE', 'UNDONE', 'FAILED'));

drop table organization_batch_sample;
create table organization_batch_row (
  batch_id uuid not null references organization_batch on delete cascade,
  position int not null,
  sheet varchar(60) not null,
  row_number int not null,
  name varchar(40) not null,
  place varchar(60) not null,
  category varchar(20) not null,
  finding varchar(10) not null check (finding in ('ASK', 'CHANGED', 'NEW', 'SAME')),
  person_id uuid references organization_person on delete cascade,
  note varchar(300) not null,
  changes text[] not null,
  offers text[] not null,
  -- null: somebody has to say
  choice varchar(10) check (choice in ('UPDATE', 'ADD', 'SKIP')),
  primary key (batch_id, position)
);

create table organization_batch_before (
  batch_id uuid not null references organization_batch on delete cascade,
  person_id uuid not null references organization_person on delete cascade,
  person jsonb not null,
  memberships jsonb not null,
  categories jsonb not null,
  marks jsonb not null,
  posts jsonb not null,
  primary key (batch_id, person_id)
);

-- One spelling of the dot in names, and the full names of 民族.
update organization_person set name = regexp_replace(name, '\s*[•・．‧∙⋅]\s*', '·', 'g') where name ~ '[•・．‧∙⋅]';
update organization_person set ethnicity = '汉族' where lower(ethnicity) in ('汉', '汉人', '汉族人', 'han');
