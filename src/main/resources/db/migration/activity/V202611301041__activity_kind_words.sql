-- What the form of a kind says is the kind's, so that the office's own kinds can have it too.
alter table activity_kind
  -- what its host is called, such as 主讲人; else 主持（主讲）人
  add column host_label varchar(10),
  -- what ticking a name says, such as 和谁谈; else 谁参加
  add column question varchar(10),
  -- its length gives class hours, though it does not count in 参学率
  add column hours boolean not null default false;
update activity_kind set host_label = '主讲人' where key in ('party-lesson', 'micro-lesson', 'lecture', 'training');
update activity_kind set host_label = '谈话人', question = '和谁谈' where key = 'talk';
update activity_kind set question = '谁写的' where key = 'research-report';
update activity_kind set question = '慰问了谁' where key = 'visit';
update activity_kind set hours = true where key in ('study-session', 'seminar');
