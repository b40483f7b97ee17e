-- Every reference ever given: taking one is an insert here, so that none is given twice, whatever becomes of its case.
create table case_reference (
    reference varchar(12) not null primary key,
    given_at  datetime(6) not null
);

-- The spine of a case. Names stand as they were when the case was logged, handed over or assigned. The columns from
-- clock_state on to answered_late follow from the turns in the timeline; they are kept here for lists and reports.
create table case_file (
    id                  uuid         not null primary key,
    version             bigint       not null,
    reference           varchar(12)  not null,
    kind                varchar(12)  not null,
    title               varchar(150) not null,
    stage               varchar(12)  not null,
    status              varchar(24)  not null,
    category            varchar(30),
    severity            varchar(10),
    marking             varchar(20)  not null,
    audience            varchar(20)  not null,
    attribution         varchar(20)  not null,
    organisation_id     uuid         not null,
    organisation        varchar(200) not null,
    reporter_id         uuid         not null,
    reporter            varchar(120) not null,
    lead_area_code      varchar(12)  not null,
    further_areas       smallint     not null,
    region_code         varchar(12),
    desk_id             uuid,
    desk                varchar(200),
    assignee_id         uuid,
    assignee            varchar(120),
    routing_headline    varchar(300),
    routing_reasons     json         not null,
    sent_from           uuid,
    opened_at           datetime(6)  not null,
    opened_on           date         not null,
    changed_at          datetime(6)  not null,
    closed_at           datetime(6),
    reopenings          smallint     not null,
    clock_state         varchar(8)   not null,
    waiting_since       datetime(6),
    paused_on           date,
    acknowledge_due     date         not null,
    answer_due          date         not null,
    answer_within       smallint     not null,
    due_on              date,
    acknowledged_at     datetime(6),
    answered_at         datetime(6),
    days_to_acknowledge smallint,
    days_to_answer      smallint,
    acknowledged_late   boolean,
    answered_late       boolean,
    escalation          varchar(16),
    escalation_reason   varchar(500),
    escalated_at        datetime(6),
    is_open             boolean  as (stage in ('NEW', 'ACKNOWLEDGED', 'UNDER_WAY')) persistent,
    is_waiting          boolean  as (waiting_since is not null) persistent,
    is_escalated        boolean  as (escalation is not null) persistent,
    due_rank            date     as (coalesce(due_on, '9999-12-31')) persistent,
    severity_rank       tinyint  as (field(coalesce(severity, ''), 'MINOR', 'MODERATE', 'SERIOUS', 'CRITICAL')) persistent,
    constraint case_file_reference_uq unique (reference),
    constraint case_file_reference_fk foreign key (reference) references case_reference (reference),
    constraint case_file_sent_once unique (sent_from),
    constraint case_file_kind_ck check (kind in ('CONCERN', 'PROPOSAL')),
    constraint case_file_stage_ck check (stage in ('NEW', 'ACKNOWLEDGED', 'UNDER_WAY', 'SETTLED', 'CLOSED')),
    constraint case_file_severity_ck check (severity in ('MINOR', 'MODERATE', 'SERIOUS', 'CRITICAL')),
    constraint case_file_marking_ck check (marking in ('OFFICIAL', 'OFFICIAL_SENSITIVE')),
    constraint case_file_audience_ck check (audience in ('OWN_ORGANISATION', 'REGION', 'OVERVIEW_BODY', 'COMMITTEE', 'PUBLIC')),
    constraint case_file_attribution_ck check (attribution in ('NAMED', 'BY_ORGANISATION', 'UNATTRIBUTED')),
    constraint case_file_clock_ck check (clock_state in ('RUNNING', 'PAUSED', 'STOPPED')),
    constraint case_file_paused_ck check ((clock_state = 'PAUSED') = (paused_on is not null)),
    constraint case_file_due_ck check ((clock_state = 'RUNNING') = (due_on is not null)),
    constraint case_file_escalated_ck check ((escalation is null) = (escalated_at is null))
);

-- The areas a case is about: the lead area decides the desk, the others get copies.
create table case_area (
    case_id   uuid        not null,
    area_code varchar(12) not null,
    is_lead   boolean     not null,
    primary key (case_id, area_code),
    constraint case_area_case_fk foreign key (case_id) references case_file (id) on delete cascade,
    index case_area_area (area_code, case_id)
);

-- Desks that may read along.
create table case_desk_copy (
    case_id uuid         not null,
    desk_id uuid         not null,
    desk    varchar(200) not null,
    primary key (case_id, desk_id),
    constraint case_desk_copy_case_fk foreign key (case_id) references case_file (id) on delete cascade,
    index case_desk_copy_desk (desk_id, case_id)
);

-- Which desk held a case how long, and why it came there. No desk: it could not be routed.
create table case_holding (
    id         uuid         not null primary key,
    case_id    uuid         not null,
    desk_id    uuid,
    desk       varchar(200),
    reason     varchar(500),
    from_at    datetime(6)  not null,
    until_at   datetime(6),
    constraint case_holding_case_fk foreign key (case_id) references case_file (id) on delete cascade,
    constraint case_holding_order_ck check (until_at is null or until_at >= from_at),
    index case_holding_case (case_id, from_at)
);
