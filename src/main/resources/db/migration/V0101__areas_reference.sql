-- Where things are and who answers for them. Filled from the product's own reference data; see ReferenceData.

create table police_area (
    code       char(9)      not null primary key,
    name       varchar(80)  not null,
    force_name varchar(120) not null,
    country    varchar(20)  not null
);

-- "number" is what the postcodes carry instead of the code.
create table area (
    code             char(9)           not null primary key,
    number           smallint unsigned not null,
    name             varchar(80)       not null,
    official_name    varchar(120)      not null,
    type             varchar(30)       not null,
    country          varchar(20)       not null,
    slug             varchar(80)       not null,
    county_code      char(9)           null,
    county_name      varchar(120)      null,
    police_area_code char(9)           not null,
    latitude         double            not null,
    longitude        double            not null,
    constraint area_number unique (number),
    constraint area_slug unique (slug),
    constraint area_police_area foreign key (police_area_code) references police_area (code),
    constraint area_type check (type in
        ('UNITARY', 'METROPOLITAN_DISTRICT', 'LONDON_BOROUGH', 'CITY_CORPORATION', 'DISTRICT', 'WELSH_PRINCIPAL_AREA'))
);

create table unit (
    code        varchar(20)  not null primary key,
    name        varchar(160) not null,
    level       varchar(20)  not null,
    parent_code varchar(20)  null,
    valid_from  date         null,
    valid_until date         null,
    constraint unit_parent foreign key (parent_code) references unit (code),
    constraint unit_level check (level in ('REGION', 'PDU', 'TRUST', 'CRC', 'NPS_DIVISION')),
    constraint unit_period check (valid_from is null or valid_until is null or valid_from < valid_until)
);

-- Half-open: from the first day to before the other. 0001-01-01 stands for a first day that is not known, 9999-12-31
-- for an end that has not come. Rows may overlap: an area can be split, and two organisations can share a kind of work.
create table responsibility (
    area_code    char(9)       not null,
    service_line varchar(30)   not null,
    unit_code    varchar(20)   not null,
    valid_from   date          not null,
    valid_until  date          not null,
    whole_area   boolean       not null,
    basis        varchar(1000) not null,
    shipped      boolean       not null,
    primary key (area_code, service_line, unit_code, valid_from),
    key responsibility_unit (unit_code),
    constraint responsibility_area foreign key (area_code) references area (code),
    constraint responsibility_unit foreign key (unit_code) references unit (code),
    constraint responsibility_period check (valid_from < valid_until)
);

create table bank_holiday (
    day   date         not null primary key,
    title varchar(80)  not null,
    notes varchar(120) not null
);
