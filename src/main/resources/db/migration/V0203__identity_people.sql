create table person (
    id                uuid         not null primary key,
    version           bigint       not null,
    username          varchar(254) not null,
    email             varchar(254) not null,
    name              varchar(120) not null,
    password_hash     varchar(200),
    disabled          boolean      not null default false,
    session_epoch     int          not null default 0,
    acting_under      uuid,
    last_signed_in_at datetime(6),
    constraint person_username_uq unique (username),
    constraint person_email_uq unique (email),
    index person_name_idx (name, id)
);

create table appointment (
    id              uuid        not null primary key,
    version         bigint      not null,
    person_id       uuid        not null,
    role            varchar(16) not null,
    organisation_id uuid,
    desk_id         uuid,
    valid_from      date        not null,
    valid_until     date,
    -- At most one open-ended appointment of a person to a body; compiling is apart from membership.
    open_key        varchar(120) as (if(valid_until is null,
        concat(person_id, if(role = 'COMPILER', '+', '-'), coalesce(organisation_id, desk_id, person_id)), null)) persistent,
    constraint appointment_open_uq unique (open_key),
    constraint appointment_dates check (valid_until is null or valid_until >= valid_from),
    constraint appointment_role_fits_body check (
        (role in ('PARTNER', 'COORDINATOR', 'COMPILER') and organisation_id is not null and desk_id is null)
        or (role in ('DESK_MEMBER', 'HEAD') and desk_id is not null and organisation_id is null)
        or (role = 'ADMINISTRATOR' and desk_id is null and organisation_id is null)),
    constraint appointment_person_fk foreign key (person_id) references person (id),
    constraint appointment_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint appointment_desk_fk foreign key (desk_id) references desk (id),
    index appointment_person_idx (person_id, valid_from),
    index appointment_organisation_idx (organisation_id, role, valid_from),
    index appointment_desk_idx (desk_id, role, valid_from),
    index appointment_role_idx (role, valid_from)
);
