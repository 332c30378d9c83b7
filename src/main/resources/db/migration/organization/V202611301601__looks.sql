-- Who looked at whose full numbers within the last day: looking at many is slowed down.
create table organization_look (
  user_id uuid not null,
  person_id uuid not null,
  at timestamptz not null
);
create index organization_look_user on organization_look (user_id, at);
