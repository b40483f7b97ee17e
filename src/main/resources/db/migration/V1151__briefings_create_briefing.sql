-- An event that a desk holds for partners or for everybody. FULL is a way to show an open one, and is never stored.
-- "sequence" counts the changes that move an entry in somebody's calendar.
create table briefing (
    id                     uuid          not null primary key,
    version                bigint        not null,
    title                  varchar(150)  not null,
    purpose                text          not null,
    desk_id                uuid          not null,
    region_code            varchar(20)   not null,
    status                 varchar(16)   not null,
    audience               varchar(10)   not null,
    place                  varchar(300),
    online_link            varchar(500),
    doors_open_at          datetime(6)   not null,
    starts_at              datetime(6)   not null,
    ends_at                datetime(6)   not null,
    registration_opens_at  datetime(6),
    registration_closes_at datetime(6)   not null,
    asks_access            boolean       not null,
    asks_dietary           boolean       not null,
    offer_hours            smallint      not null,
    feedback_link          varchar(500),
    cancelled_because      varchar(500),
    sequence               int           not null,
    made_at                datetime(6)   not null,
    constraint briefing_status_ck check (status in ('DRAFT', 'SAVE_THE_DATE', 'OPEN', 'CLOSED', 'HELD', 'CANCELLED')),
    constraint briefing_audience_ck check (audience in ('INVITED', 'PARTNERS', 'PUBLIC')),
    constraint briefing_times_ck check (doors_open_at <= starts_at and starts_at < ends_at),
    constraint briefing_window_ck check (registration_closes_at <= starts_at
        and (registration_opens_at is null or registration_opens_at < registration_closes_at)),
    constraint briefing_desk_fk foreign key (desk_id) references desk (id),
    -- lists: by day; of the desk; what is over and still to be closed, reminded of or forgotten
    index briefing_by_day (starts_at, id),
    index briefing_of_desk (desk_id, starts_at, id),
    index briefing_over (status, ends_at)
);

create table briefing_agenda (
    briefing_id uuid         not null,
    position    int          not null,
    begins      time         not null,
    what        varchar(200) not null,
    who         varchar(200),
    primary key (briefing_id, position),
    constraint briefing_agenda_briefing_fk foreign key (briefing_id) references briefing (id) on delete cascade
);

-- For which regions and kinds of organisation it is; none means any.
create table briefing_region (
    briefing_id uuid        not null,
    region_code varchar(20) not null,
    primary key (briefing_id, region_code),
    constraint briefing_region_briefing_fk foreign key (briefing_id) references briefing (id) on delete cascade,
    constraint briefing_region_unit_fk foreign key (region_code) references unit (code)
);

create table briefing_kind (
    briefing_id uuid        not null,
    kind        varchar(24) not null,
    primary key (briefing_id, kind),
    constraint briefing_kind_briefing_fk foreign key (briefing_id) references briefing (id) on delete cascade
);

create table briefing_material (
    id          uuid         not null primary key,
    briefing_id uuid         not null,
    title       varchar(200) not null,
    link        varchar(500) not null,
    for_all     boolean      not null,
    added_at    datetime(6)  not null,
    constraint briefing_material_briefing_fk foreign key (briefing_id) references briefing (id) on delete cascade,
    index briefing_material_of_briefing (briefing_id, added_at)
);

-- What became of a briefing, and when: never changed, only added to.
create table briefing_step (
    id          uuid        not null primary key,
    briefing_id uuid        not null,
    status      varchar(16) not null,
    at          datetime(6) not null,
    by_person   varchar(120),
    words       varchar(500),
    constraint briefing_step_briefing_fk foreign key (briefing_id) references briefing (id) on delete cascade,
    index briefing_step_of_briefing (briefing_id, at, id)
);
