-- A delegation names what is lent; those under way lend what is usual.
alter table account_grant add column lent varchar(20)[];
update account_grant set lent = '{REPORTING,ACTIVITIES}' where lent_by is not null;
alter table account_grant add check ((lent is null) = (lent_by is null));
