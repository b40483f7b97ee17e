-- The places of a briefing: one row for everybody (area ''), one for each area that places are kept for. The places of all
-- rows together are the capacity. Each decision about a briefing's places first changes "turn" in its general row, so that
-- decisions come one after the other, on whatever node; a place is taken by "taken = taken + 1 where taken < places".
create table seat_pool (
    id             uuid        not null primary key,
    briefing_id    uuid        not null,
    area_code      varchar(12) not null,
    places         int         not null,
    taken          int         not null,
    turn           bigint      not null,
    reserved_until date,
    released_at    datetime(6),
    constraint seat_pool_once unique (briefing_id, area_code),
    constraint seat_pool_never_oversold check (taken between 0 and places),
    constraint seat_pool_reserved_ck check ((area_code = '') = (reserved_until is null)),
    constraint seat_pool_briefing_fk foreign key (briefing_id) references briefing (id) on delete cascade,
    index seat_pool_to_release (released_at, reserved_until)
);

-- One person's coming to one briefing. ACCEPTED and OFFERED hold a place of the pool they name. "queue" is the turn in
-- which the person came: who came earlier is served earlier.
create table registration (
    id              uuid         not null primary key,
    briefing_id     uuid         not null,
    state           varchar(12)  not null,
    pool_id         uuid,
    queue           bigint,
    channel         varchar(12)  not null,
    request_id      uuid         not null,
    invitation_id   uuid,
    organisation_id uuid,
    organisation    varchar(200),
    area_code       varchar(12),
    person_id       uuid,
    registered_by   varchar(120),
    name            varchar(120) not null,
    email           varchar(254) not null,
    token           varchar(43) character set ascii collate ascii_bin not null,
    badge           varchar(43) character set ascii collate ascii_bin not null,
    asked_at        datetime(6)  not null,
    accepted_at     datetime(6),
    offered_at      datetime(6),
    offer_until     datetime(6),
    ended_at        datetime(6),
    end_reason      varchar(500),
    changes         int          not null default 0,
    reminded_at     datetime(6),
    arrived_at      datetime(6),
    arrived_with    varchar(120),
    -- a person comes to a briefing once, however often they press
    coming          varchar(254) as (if(state in ('ACCEPTED', 'OFFERED', 'WAITING'), email, null)) persistent,
    -- and an invitation brings one person
    brings          uuid         as (if(state in ('ACCEPTED', 'OFFERED', 'WAITING'), invitation_id, null)) persistent,
    constraint registration_once unique (briefing_id, coming),
    constraint registration_by_invitation unique (brings),
    constraint registration_request unique (request_id),
    constraint registration_token unique (token),
    constraint registration_badge unique (badge),
    constraint registration_state_ck check (state in
        ('UNCONFIRMED', 'ACCEPTED', 'WAITING', 'OFFERED', 'CANCELLED', 'LAPSED')),
    constraint registration_holds_ck check ((state in ('ACCEPTED', 'OFFERED')) = (pool_id is not null)),
    constraint registration_offer_ck check (state <> 'OFFERED' or offer_until is not null),
    constraint registration_queue_ck check (state = 'UNCONFIRMED' or queue is not null),
    constraint registration_channel_ck check (channel in ('INVITATION', 'SIGNED_IN', 'PUBLIC', 'DESK')),
    constraint registration_briefing_fk foreign key (briefing_id) references briefing (id) on delete cascade,
    constraint registration_pool_fk foreign key (pool_id) references seat_pool (id) on delete cascade,
    constraint registration_invitation_fk foreign key (invitation_id) references invitation (id) on delete cascade,
    index registration_in_line (briefing_id, state, queue),
    index registration_offers (state, offer_until),
    index registration_of_organisation (organisation_id, briefing_id)
);

-- What somebody needs in order to come. Deleted 30 days after the event.
create table registration_answer (
    registration_id uuid not null primary key,
    access          varchar(1000),
    dietary         varchar(1000),
    constraint registration_answer_registration_fk foreign key (registration_id) references registration (id)
        on delete cascade
);
