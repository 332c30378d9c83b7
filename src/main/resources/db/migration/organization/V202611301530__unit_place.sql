-- Where a unit stands is a fact of the unit, so that no statement has to find it out for every row it reads:
-- the units above it and itself from the root down, its branch (its own where it is one), its place in the tree's order.
alter table organization_unit
  add column above uuid[] not null generated always as (cast(string_to_array(trim(both '/' from path), '/') as uuid[])) stored,
  add column branch_id uuid,
  add column sort_path text collate "C" not null default '';
create index organization_unit_above on organization_unit using gin (above);
create index organization_unit_branch on organization_unit (branch_id);

-- Those that changed and all that stands below them, counted anew in the same statement's transaction.
create function organization_unit_place() returns trigger language plpgsql as $$
begin
  update organization_unit u set branch_id = place.branch_id, sort_path = place.sort_path
  from (
    select b.id, string_agg(lpad(cast(p.position as text), 6, '0') || p.id, '/' order by step.n) as sort_path,
           cast(max(cast(p.id as text)) filter (where p.kind = 'BRANCH') as uuid) as branch_id
    from organization_unit b cross join lateral unnest(b.above) with ordinality step (id, n)
    join organization_unit p on p.id = step.id
    where b.above && (select array_agg(id) from changed)
    group by b.id
  ) place
  where place.id = u.id and (u.branch_id is distinct from place.branch_id or u.sort_path <> place.sort_path);
  return null;
end $$;

create trigger organization_unit_added after insert on organization_unit
  referencing new table as changed for each statement execute function organization_unit_place();
create trigger organization_unit_moved after update on organization_unit
  referencing new table as changed for each statement when (pg_trigger_depth() = 0) execute function organization_unit_place();

update organization_unit set position = position;
