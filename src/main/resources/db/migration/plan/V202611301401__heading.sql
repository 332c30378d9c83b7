-- A number and its heading as people write them: 一、坚持政治引领; the same as HeadingText in Java.
create function plan_heading(no text, title text) returns text language sql immutable as $$
  select no || case when no = '' or title = '' or no !~ '[[:alnum:]]$' then '' when no ~ '^[第篇]' then ' ' else '、' end || title
$$;
