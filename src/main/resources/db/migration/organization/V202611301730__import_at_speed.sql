-- A list of thousands is held against the roster by name, and its rows are checked against rows of the same list:
-- plans that were made while a table was all but empty would read it whole for each of them.
create index organization_person_plain_name on organization_person (replace(name, ' ', ''));

create function organization_refresh_statistics() returns void language plpgsql security definer
  set search_path = pg_catalog, public as $$
begin
  analyze organization_person, organization_membership, organization_category, organization_mark;
end $$;
revoke all on function organization_refresh_statistics() from public;
grant execute on function organization_refresh_statistics() to ${appRole};
