-- What an assignment comes from is a reference: kind, id and the words to show (docs/adr/0011). A plan's task, an
-- ad-hoc task, or whatever a module above asks for by a day; the kind is its owner's to name.
alter table execution_assignment
  add column source_kind varchar(30),
  add column source_id uuid,
  add column source_words varchar(200);

update execution_assignment a set source_kind = 'task', source_id = t.id, source_words = p.title
from plan_task t join plan_plan p on p.id = t.plan_id where t.id = a.task_id;

update execution_assignment a set source_kind = 'ad-hoc-task', source_id = e.id, source_words = e.source
from execution_errand e where e.id = a.errand_id;

-- With the old columns go their check, their key and their indexes.
alter table execution_assignment
  alter column source_kind set not null,
  alter column source_id set not null,
  alter column source_words set not null,
  add check (source_kind ~ '^[a-z]+(-[a-z]+)*$'),
  drop column task_id,
  drop column errand_id,
  add constraint execution_assignment_once
    unique nulls not distinct (source_id, unit_id, person_id, period_start, period_end);

create index execution_assignment_source on execution_assignment (source_id, period_start);
