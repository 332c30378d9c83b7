create table notification_message (
  id uuid primary key,
  recipient_id uuid not null,
  -- what it is about and which step of it: nobody is told the same thing twice
  subject varchar(80) not null,
  step varchar(60) not null,
  title varchar(200) not null,
  link varchar(200) not null,
  created_at timestamptz not null,
  read_at timestamptz,
  unique (recipient_id, subject, step)
);
create index notification_message_unread on notification_message (recipient_id, created_at desc) where read_at is null;
