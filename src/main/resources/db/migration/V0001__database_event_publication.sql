-- Spring Modulith's registry of events that a listener has yet to deal with. It asks for the name in capitals. Its own
-- script makes timestamp columns, which end in 2038.
create table EVENT_PUBLICATION (
    ID varchar(36) not null primary key,
    LISTENER_ID varchar(512) not null,
    EVENT_TYPE varchar(512) not null,
    SERIALIZED_EVENT varchar(4000) not null,
    PUBLICATION_DATE datetime(6) not null,
    COMPLETION_DATE datetime(6) null,
    STATUS varchar(20) null,
    COMPLETION_ATTEMPTS int null,
    LAST_RESUBMISSION_DATE datetime(6) null,
    key ix_event_publication_completion_date (COMPLETION_DATE)
);
