-- How somebody leaves the party has a line each in the statistics.
alter table organization_membership drop constraint organization_membership_left_how_check;
alter table organization_membership add constraint organization_membership_left_how_check check (left_how in
  ('MOVED', 'TO_OUTSIDE', 'DIED', 'RESIGNED', 'LAPSED', 'SUSPENDED', 'DISQUALIFIED', 'REMOVED', 'MERGED', 'SPLIT'));
