create table audit_entry (
    id             uuid        not null primary key,
    at             datetime(6) not null,
    person_id      uuid,
    appointment_id uuid,
    acting_for     varchar(200),
    action         varchar(80) not null,
    subject        varchar(40) not null,
    subject_id     varchar(64) not null,
    before_value   mediumtext,
    after_value    mediumtext,
    address        varchar(45),
    index audit_entry_at_idx (at, id),
    index audit_entry_subject_idx (subject, subject_id, at, id),
    index audit_entry_person_idx (person_id, at, id)
);
