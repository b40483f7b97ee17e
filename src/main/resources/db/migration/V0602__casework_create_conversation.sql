-- What partner and staff write to one another, and notes for staff only. Added to, never changed. Names as they stood.
create table message (
    id         uuid         not null primary key,
    version    bigint       not null,
    case_id    uuid         not null,
    kind       varchar(16)  not null,
    author_id  uuid         not null,
    author     varchar(120) not null,
    acting_for varchar(200) not null,
    channel    varchar(8)   not null,
    body       text         not null,
    at         datetime(6)  not null,
    constraint message_case_fk foreign key (case_id) references case_file (id) on delete cascade,
    constraint message_kind_ck check (kind in ('PARTNER_MESSAGE', 'STAFF_ANSWER', 'STAFF_QUESTION', 'NOTE')),
    index message_case (case_id, at)
);

-- Everything that happened to a case. An entry with a turn also moved its clock: the clock is made of these entries.
create table timeline_entry (
    id         uuid         not null primary key,
    version    bigint       not null,
    case_id    uuid         not null,
    kind       varchar(16)  not null,
    turn       varchar(12),
    person_id  uuid         not null,
    person     varchar(120) not null,
    acting_for varchar(200) not null,
    by_partner boolean      not null,
    words      varchar(900) not null,
    at         datetime(6)  not null,
    constraint timeline_entry_case_fk foreign key (case_id) references case_file (id) on delete cascade,
    constraint timeline_entry_turn_ck check (turn in ('STARTED', 'ACKNOWLEDGED', 'PAUSED', 'RESUMED', 'ANSWERED')),
    index timeline_entry_case (case_id, at)
);

-- Who is told what happens to a case. For whom they follow it decides whether they still may.
create table watcher (
    case_id         uuid        not null,
    person_id       uuid        not null,
    organisation_id uuid,
    desk_id         uuid,
    since           datetime(6) not null,
    primary key (case_id, person_id),
    constraint watcher_case_fk foreign key (case_id) references case_file (id) on delete cascade,
    constraint watcher_for_ck check ((organisation_id is null) <> (desk_id is null)),
    index watcher_person (person_id, case_id)
);
