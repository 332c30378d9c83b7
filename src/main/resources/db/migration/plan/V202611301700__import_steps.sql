-- A step of an import says who did what and holds the way back of the text and of the choices.
update plan_reading
set history = (
  select coalesce(jsonb_agg(jsonb_build_object('no', way.n - 1, 'words', '改了段落', 'by', '', 'parts', way.step, 'choices', '{}'::jsonb,
    'heading', decisions -> 'heading') order by way.n), '[]'::jsonb)
  from jsonb_array_elements(history) with ordinality as way (step, n));

-- Who looks at an import, so that two people see each other.
create table plan_reading_viewer (
  reading_id uuid not null references plan_reading on delete cascade,
  account_id uuid not null,
  name varchar(40) not null,
  seen_at timestamptz not null,
  primary key (reading_id, account_id)
);
