create table document_file (
  id uuid primary key,
  name varchar(200) not null,
  media_type varchar(100) not null,
  size bigint not null check (size between 1 and 20971520),
  sha256 char(64) not null,
  stored_at timestamptz not null
);
create table document_chunk (
  file_id uuid not null references document_file on delete cascade,
  position int not null,
  bytes bytea not null check (length(bytes) <= 1048576),
  primary key (file_id, position)
);
