-- What a partner says is going wrong, and what came of it. Shares the key of its case, which holds the rest.
create table concern (
    id             uuid          not null primary key,
    version        bigint        not null,
    forum          varchar(30),
    unit_concerned varchar(12),
    since_on       date          not null,
    what_happens   text          not null,
    effects        varchar(200)  not null,
    effect_words   varchar(2000),
    would_help     varchar(2000),
    outcome        varchar(24),
    outcome_words  varchar(2000),
    resolved_at    datetime(6),
    confirmed_at   datetime(6),
    constraint concern_case_fk foreign key (id) references case_file (id) on delete cascade,
    constraint concern_outcome_ck check ((outcome is null) = (resolved_at is null)),
    constraint concern_confirmed_ck check (confirmed_at is null or resolved_at is not null)
);

create table concern_action (
    id         uuid          not null primary key,
    version    bigint        not null,
    concern_id uuid          not null,
    what       varchar(300)  not null,
    owner      varchar(120)  not null,
    owner_id   uuid,
    due_on     date          not null,
    agreed_at  datetime(6)   not null,
    result     varchar(1000),
    done_at    datetime(6),
    constraint concern_action_concern_fk foreign key (concern_id) references concern (id) on delete cascade,
    constraint concern_action_done_ck check ((result is null) = (done_at is null)),
    index concern_action_concern (concern_id, due_on),
    index concern_action_owner (owner_id, done_at, due_on)
);
