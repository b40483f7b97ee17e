-- One row per mail. The row is written with the change it tells of; a worker claims it by changing it, then sends it.
create table outbox_mail (
    id              uuid         not null primary key,
    unique_key      varchar(400) character set utf8mb4 collate utf8mb4_bin not null,
    recipient       varchar(254) not null,
    subject         varchar(300) not null,
    text_body       mediumtext   not null,
    html_body       mediumtext   not null,
    secret          boolean      not null default false,
    message_id      varchar(200) not null,
    case_id         uuid,
    reference       varchar(20),
    state           varchar(10)  not null,
    attempts        integer      not null default 0,
    next_attempt_at datetime(6)  not null,
    claimed_by      uuid,
    claimed_until   datetime(6),
    last_error      varchar(500),
    created_at      datetime(6)  not null,
    sent_at         datetime(6),
    constraint outbox_mail_key unique (unique_key),
    constraint outbox_mail_state check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'HELD')),
    constraint outbox_mail_claimed check ((state = 'SENDING') = (claimed_by is not null and claimed_until is not null)),
    constraint outbox_mail_sent check ((state = 'SENT') = (sent_at is not null))
);

-- the worker: what is due, and claims that have run out
create index outbox_mail_due on outbox_mail (state, next_attempt_at);
create index outbox_mail_claims on outbox_mail (state, claimed_until);
-- the administrator's screen: newest first, in one state, of one case, to one address
create index outbox_mail_newest on outbox_mail (created_at, id);
create index outbox_mail_by_state on outbox_mail (state, created_at, id);
create index outbox_mail_by_reference on outbox_mail (reference, created_at, id);
create index outbox_mail_by_recipient on outbox_mail (recipient, created_at, id);
