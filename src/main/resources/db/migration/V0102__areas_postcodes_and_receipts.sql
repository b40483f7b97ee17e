-- The postcode as a number (PostcodeKey), the area's number, metres of the National Grid.
create table postcode (
    code  int unsigned       not null primary key,
    area  smallint unsigned  not null,
    east  mediumint unsigned not null,
    north mediumint unsigned not null
);

-- A new list is filled in here and then changes places with the other in one step.
create table postcode_incoming like postcode;

-- What was loaded, from which file, when. One row a set; whoever changes it is the one who loads, so that several nodes
-- can start at once. A load that takes long is held by a claim, which runs out when its holder dies.
create table reference_load (
    name          varchar(30)  not null primary key,
    digest        char(64)     not null,
    rows_loaded   int          not null,
    loaded_at     datetime(6)  null,
    claimed_by    uuid         null,
    claimed_until datetime(6)  null
);

insert into reference_load (name, digest, rows_loaded) values ('areas', '', 0), ('postcodes', '', 0);
