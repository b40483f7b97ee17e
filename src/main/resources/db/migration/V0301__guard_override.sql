-- What a writer said about something the data guard found. Never the number itself: its first character and its length.
create table guard_override (
    id         uuid         not null primary key,
    version    bigint       not null,
    at         datetime(6)  not null,
    person_id  uuid         not null,
    person     varchar(200) not null,
    acting_for varchar(200) not null,
    field      varchar(80)  not null,
    kind       varchar(40)  not null,
    masked     varchar(40)  not null,
    reason     varchar(3000) not null,
    subject    varchar(80)  not null,
    index guard_override_at_idx (at, id),
    index guard_override_kind_idx (kind, at, id),
    constraint guard_override_kind_known check (kind in ('CRN', 'PRISON_NUMBER', 'PNC', 'NATIONAL_INSURANCE', 'NHS'))
);
