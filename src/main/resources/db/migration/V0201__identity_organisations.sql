create table organisation (
    id      uuid         not null primary key,
    version bigint       not null,
    code    varchar(12),
    name    varchar(200) not null,
    kind    varchar(24)  not null,
    constraint organisation_code_uq unique (code),
    constraint organisation_kind_known check (kind in ('COUNCIL', 'COUNTY_COUNCIL', 'CHARITY', 'HOUSING_ASSOCIATION',
        'POLICE_BODY', 'HEALTH_BODY', 'OVERVIEW_BODY', 'OTHER')),
    index organisation_name_idx (name, id)
);

create table organisation_area (
    organisation_id uuid    not null,
    area_code       char(9) not null,
    primary key (organisation_id, area_code),
    index organisation_area_idx (area_code, organisation_id),
    constraint organisation_area_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint organisation_area_area_fk foreign key (area_code) references area (code)
);
