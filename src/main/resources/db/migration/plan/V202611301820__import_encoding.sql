-- By which encoding a text file was read; empty for other files, and for those read before.
alter table plan_reading add column encoding varchar(10) check (encoding in ('UTF_8', 'GB18030', 'BIG5', 'UTF_16LE', 'UTF_16BE'));
