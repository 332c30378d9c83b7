-- Which posts a split ended: taking it back lets them go on.
alter table organization_change add column ended_posts uuid[] not null default '{}';
