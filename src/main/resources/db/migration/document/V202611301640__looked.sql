-- Whether a virus scanner has looked at a file, and who handed it in.
alter table document_file add column looked varchar(10) not null default 'UNLOOKED'
  check (looked in ('UNLOOKED', 'CLEAN', 'INFECTED'));
alter table document_file add column looked_at timestamptz;
alter table document_file add column finding varchar(200);
alter table document_file add column stored_by uuid;
create index document_file_unlooked on document_file (looked_at nulls first) where looked <> 'CLEAN';
