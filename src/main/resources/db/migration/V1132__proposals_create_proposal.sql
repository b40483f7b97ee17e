-- An unpaid work project somebody offers, and what came of it. Shares the key of its case, which holds the rest. Outlives
-- nothing: it goes with its case.
create table proposal (
    id                 uuid          not null primary key,
    version            bigint        not null,
    source             varchar(12)   not null,
    host_organisation  varchar(150)  not null,
    contact_name       varchar(120)  not null,
    contact_email      varchar(254)  not null,
    contact_telephone  varchar(30),
    postcode           varchar(8),
    district           varchar(4),
    site_access        varchar(1000),
    project_type       varchar(8),
    what               text          not null,
    people_per_session tinyint       not null,
    days               varchar(70)   not null,
    times              varchar(300),
    from_on            date          not null,
    to_on              date,
    supervision        varchar(12)   not null,
    tools              varchar(12)   not null,
    toilets            varchar(8)    not null,
    hand_washing       varchar(8)    not null,
    drinking_water     varchar(8)    not null,
    step_free          varchar(8)    not null,
    access_words       varchar(1000),
    hazards            varchar(1000),
    vulnerable         varchar(8)    not null,
    vulnerable_words   varchar(1000),
    publicity          boolean       not null,
    decline_reason     varchar(16),
    decision_words     varchar(2000),
    decided_at         datetime(6),
    hours_given        int,
    attendances        int,
    completed_words    varchar(2000),
    completed_at       datetime(6),
    feedback_rating    varchar(12),
    feedback_words     varchar(2000),
    feedback_at        datetime(6),
    constraint proposal_case_fk foreign key (id) references case_file (id) on delete cascade,
    constraint proposal_type_fk foreign key (project_type) references project_type (code),
    constraint proposal_source_ck check (source in ('PARTNER', 'NOMINATION')),
    constraint proposal_people_ck check (people_per_session between 1 and 30),
    constraint proposal_dates_ck check (to_on is null or to_on >= from_on),
    constraint proposal_completed_ck check ((completed_at is null) = (hours_given is null)),
    constraint proposal_hours_ck check (hours_given >= 0 and attendances >= 0),
    index proposal_district (district)
);

-- Every state a proposal came to, added to and never changed: what was true on a day is read from here. Age: days since
-- it was sent. First: whether it came to this state for the first time.
create table proposal_step (
    proposal_id uuid        not null,
    step_no     smallint    not null,
    status      varchar(24) not null,
    at          datetime(6) not null,
    on_day      date        not null,
    is_first    boolean     not null,
    age_days    int         not null,
    primary key (proposal_id, step_no),
    constraint proposal_step_case_fk foreign key (proposal_id) references case_file (id) on delete cascade,
    index proposal_step_day (status, is_first, on_day, proposal_id, age_days)
);

-- A visit to the site before anything is decided.
create table site_visit (
    id           uuid          not null primary key,
    version      bigint        not null,
    proposal_id  uuid          not null,
    starts_at    datetime(6)   not null,
    minutes      smallint      not null,
    visitor      varchar(120)  not null,
    meet_at      varchar(300),
    sequence     smallint      not null,
    cancelled_at datetime(6),
    result       varchar(20),
    checklist    json,
    result_words varchar(2000),
    recorded_at  datetime(6),
    constraint site_visit_proposal_fk foreign key (proposal_id) references proposal (id) on delete cascade,
    constraint site_visit_result_ck check ((result is null) = (recorded_at is null)),
    constraint site_visit_minutes_ck check (minutes between 15 and 480),
    index site_visit_proposal (proposal_id, starts_at)
);

-- A day on which a group works. People are counted, never named.
create table work_session (
    id           uuid         not null primary key,
    version      bigint       not null,
    proposal_id  uuid         not null,
    starts_at    datetime(6)  not null,
    ends_at      datetime(6)  not null,
    places       tinyint      not null,
    meet_at      varchar(300),
    sequence     smallint     not null,
    cancelled_at datetime(6),
    attended     tinyint,
    hours        smallint,
    held_at      datetime(6),
    constraint work_session_proposal_fk foreign key (proposal_id) references proposal (id) on delete cascade,
    constraint work_session_order_ck check (ends_at > starts_at),
    constraint work_session_places_ck check (places between 1 and 30),
    constraint work_session_held_ck check ((held_at is null) = (attended is null) and (held_at is null) = (hours is null)),
    index work_session_proposal (proposal_id, starts_at)
);
