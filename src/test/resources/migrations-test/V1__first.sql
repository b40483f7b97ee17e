create table migrated (value int not null primary key);
