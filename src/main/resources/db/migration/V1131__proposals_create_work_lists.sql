-- What a project can be about. Shipped with the product; the codes stand in cases and are never given another meaning.
create table work_kind (
    code      varchar(30)  not null primary key,
    name      varchar(120) not null,
    choosable boolean      not null,
    position  smallint     not null
);

insert into work_kind (code, name, choosable, position)
values
    ('GRAFFITI', 'Graffiti removal', true, 1),
    ('WASTELAND', 'Clearing wasteland or overgrowth', true, 2),
    ('PUBLIC_BUILDING', 'Improving and decorating a public place or building', true, 3),
    ('COMMUNAL_PAINT', 'Repainting communal areas', true, 4),
    ('PATHWAYS', 'Making pathways accessible', true, 5),
    ('ALLEYS', 'Clearing alleys', true, 6),
    ('GROUNDS', 'Grounds maintenance and gardening', true, 7),
    ('TREES', 'Planting trees', true, 8),
    ('LITTER', 'Litter picking', true, 9),
    ('CONSERVATION', 'Conservation and environmental work (fencing, habitat)', true, 10),
    ('CHARITY_SUPPORT', 'Charity support (sorting donations, shop or warehouse)', true, 11),
    ('WATERWAYS', 'Canal and waterway upkeep', true, 12),
    ('FLYTIP', 'Fly-tipping and vandalism clean-up', true, 13),
    ('FOOD', 'Food growing, allotments and food distribution', true, 14),
    ('OTHER_WORK', 'Something else', true, 15);

-- How a project is run, in the codes of the probation service. Those with a plain name can be proposed; the others
-- (training, inductions, placements people find for themselves) are the service's own.
create table project_type_group (
    code varchar(12)  not null primary key,
    name varchar(120) not null
);

insert into project_type_group (code, name)
values
    ('GROUP', 'Group placement (supervised by Community Payback staff)'),
    ('INDIVIDUAL', 'Individual placement (host or partner supervises)'),
    ('ETE', 'Education, training and employment credited to the requirement'),
    ('INDUCTION', 'Induction session');

create table project_type (
    code       varchar(8)   not null primary key,
    name       varchar(120) not null,
    plain_name varchar(160),
    group_code varchar(12),
    position   smallint     not null,
    constraint project_type_group_fk foreign key (group_code) references project_type_group (code)
);

insert into project_type (code, name, plain_name, group_code, position)
values
    ('NP1', 'Group Placement - Regional Project', 'A group with a supervisor of the probation service', 'GROUP', 1),
    ('NP2', 'Group Placement - National Project', 'A group, as part of a national programme', 'GROUP', 2),
    ('PL', 'CPxASB Rapid Deployment - Project Clean Streets', null, 'GROUP', 3),
    ('ES', 'Externally Supervised Placement', 'A few people, supervised by another organisation', 'INDIVIDUAL', 4),
    ('ICP', 'Individual Placement - ICP (Individual Community Placement)', 'One person at a time, working beside your own people', 'INDIVIDUAL', 5),
    ('PIP2', 'Individual Placement - PIP (PoP Identified Placement)', null, 'INDIVIDUAL', 6),
    ('PSP', 'Partner Supervised Placement', 'A few people, supervised by us', 'INDIVIDUAL', 7),
    ('PIP', 'PoP Identified Placements', null, null, 8),
    ('WH1', 'Independent Working', null, null, 9),
    ('ET1', 'ETE - E-learning', null, 'ETE', 10),
    ('ET3', 'ETE - CFO', null, 'ETE', 11),
    ('ET5', 'ETE - HMPPS Portal', null, 'ETE', 12),
    ('UP06', 'ETE - Contracted Provider', null, 'ETE', 13),
    ('PI', 'UPW PoP Induction', null, 'INDUCTION', 14),
    ('PS', 'PSAI / PPWS', null, 'INDUCTION', 15);
