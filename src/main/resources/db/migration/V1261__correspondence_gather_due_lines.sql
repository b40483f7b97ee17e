-- What a mail on due dates will say, until it is written: one line for each reader and case. Deleted in the transaction that
-- puts the mail into the outbox: the deletion decides who writes it.
create table due_line (
    recipient  varchar(254) not null,
    case_id    uuid         not null,
    due_on     date         not null,
    topic      varchar(12)  not null,
    owed       varchar(10)  not null,
    level      varchar(16),
    written_at datetime(6)  not null,
    primary key (recipient, case_id, due_on, topic),
    constraint due_line_case_fk foreign key (case_id) references case_file (id) on delete cascade,
    constraint due_line_topic_ck check (topic in ('DUE_SOON', 'TAKEN_TO_YOU', 'TAKEN_UP')),
    constraint due_line_level_ck check ((topic = 'DUE_SOON') = (level is null))
);
