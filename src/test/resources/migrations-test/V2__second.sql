insert into migrated values (1);
insert into migrated values (2);
