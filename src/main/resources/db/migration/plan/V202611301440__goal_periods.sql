-- Who has to reach a goal (null: the whole together), and which periods of the year it is set for: 2-53;4=2 is from the
-- second on, with 2 in the fourth (null: every period the same). See docs/adr.
alter table plan_metric
  add column scope varchar(10) check (scope in ('WHOLE', 'EACH')),
  add column periods varchar(200) check (periods ~ '^\d+-\d+(;\d+=\d+(\.\d+)?)*$');
