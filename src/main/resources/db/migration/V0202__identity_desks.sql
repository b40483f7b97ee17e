create table desk (
    id             uuid         not null primary key,
    version        bigint       not null,
    unit_code      varchar(20)  not null,
    service_line   varchar(24)  not null,
    name           varchar(200) not null,
    mailbox        varchar(254) not null,
    telephone      varchar(40),
    deputy_desk_id uuid,
    valid_from     date         not null,
    valid_until    date,
    constraint desk_unit_uq unique (unit_code, service_line, valid_from),
    constraint desk_dates check (valid_until is null or valid_until >= valid_from),
    constraint desk_not_its_own_deputy check (deputy_desk_id is null or deputy_desk_id <> id),
    constraint desk_unit_fk foreign key (unit_code) references unit (code),
    constraint desk_deputy_fk foreign key (deputy_desk_id) references desk (id),
    index desk_name_idx (name, id)
);
