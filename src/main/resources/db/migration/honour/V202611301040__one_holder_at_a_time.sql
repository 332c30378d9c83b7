-- One holder without an end a post, judged when the change is complete: who leaves and who comes are written in one go.
drop index honour_holder_current;
alter table honour_holder add constraint honour_holder_current
  exclude (post_id with =) where (valid_to is null) deferrable initially deferred;
