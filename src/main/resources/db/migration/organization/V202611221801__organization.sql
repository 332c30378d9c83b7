create table organization_unit (
  id uuid primary key,
  kind varchar(20) not null check (kind in
    ('COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'GROUP', 'DEPARTMENT', 'UNION', 'YOUTH_LEAGUE', 'WOMEN_FEDERATION')),
  name varchar(60) not null,
  short_name varchar(12) not null,
  -- ids of today's parents from the root down to the unit itself, each followed by a slash
  path varchar(400) not null unique,
  position int not null,
  valid_from date not null,
  -- the first day on which it no longer exists
  valid_to date check (valid_to > valid_from),
  version int not null
);
create index organization_unit_path on organization_unit (path text_pattern_ops);

create table organization_parent (
  unit_id uuid not null references organization_unit,
  parent_id uuid not null references organization_unit,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (unit_id, valid_from)
);

create table organization_person (
  id uuid primary key,
  name varchar(40) not null,
  version int not null
);
create index organization_person_name on organization_person (name);

create table organization_membership (
  id uuid primary key,
  person_id uuid not null references organization_person,
  unit_id uuid not null references organization_unit,
  valid_from date not null,
  valid_to date check (valid_to > valid_from)
);
create index organization_membership_person on organization_membership (person_id);
create index organization_membership_unit on organization_membership (unit_id);
create unique index organization_membership_current on organization_membership (person_id) where valid_to is null;

create table organization_category (
  id uuid primary key,
  person_id uuid not null references organization_person,
  category varchar(20) not null check (category in
    ('NONE', 'APPLICANT', 'ACTIVIST', 'CANDIDATE', 'PROBATIONARY', 'FULL')),
  valid_from date not null,
  valid_to date check (valid_to > valid_from)
);
create index organization_category_person on organization_category (person_id);
create unique index organization_category_current on organization_category (person_id) where valid_to is null;

create table organization_post (
  id uuid primary key,
  person_id uuid not null references organization_person,
  unit_id uuid not null references organization_unit,
  post varchar(20) not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from)
);
create index organization_post_unit on organization_post (unit_id);
create index organization_post_person on organization_post (person_id);
