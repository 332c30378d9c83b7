-- What the columns of another program's list say, told once for each head and each use of it.
create table document_list_columns (
  organization_id uuid not null,
  purpose varchar(20) not null,
  signature uuid not null,
  told jsonb not null,
  used_on date not null,
  by_name varchar(40) not null,
  primary key (organization_id, purpose, signature)
);
