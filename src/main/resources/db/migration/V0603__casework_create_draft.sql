-- What somebody has begun to write. Deleted in the transaction that sends it: the deletion decides who sends.
create table case_draft (
    id             uuid         not null primary key,
    version        bigint       not null,
    person_id      uuid         not null,
    appointment_id uuid         not null,
    kind           varchar(12)  not null,
    title          varchar(150) not null,
    body           json         not null,
    begun_at       datetime(6)  not null,
    saved_at       datetime(6)  not null,
    index case_draft_owner (person_id, appointment_id, kind, saved_at)
);
