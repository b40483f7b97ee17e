-- Where an organisation's office is written to, kept for the next briefing.
create table office_address (
    organisation_id uuid         not null primary key,
    name            varchar(120) not null,
    email           varchar(254) not null,
    changed_at      datetime(6)  not null,
    constraint office_address_organisation_fk foreign key (organisation_id) references organisation (id)
);

-- One office is invited to one briefing once. ANNOUNCED: it was told the date and is invited when the briefing opens.
-- Names, and the area where the organisation serves exactly one, stand as they were at sending.
create table invitation (
    id              uuid         not null primary key,
    briefing_id     uuid         not null,
    organisation_id uuid         not null,
    organisation    varchar(200) not null,
    area_code       varchar(12),
    state           varchar(10)  not null,
    announced_at    datetime(6),
    sent_at         datetime(6),
    sent_by         varchar(120) not null,
    answered_at     datetime(6),
    reason          varchar(500),
    chases          smallint     not null default 0,
    chased_at       datetime(6),
    constraint invitation_once unique (briefing_id, organisation_id),
    constraint invitation_state_ck check (state in ('ANNOUNCED', 'SENT', 'ACCEPTED', 'DECLINED')),
    constraint invitation_answered_ck check ((state in ('ACCEPTED', 'DECLINED')) = (answered_at is not null)),
    constraint invitation_briefing_fk foreign key (briefing_id) references briefing (id) on delete cascade,
    constraint invitation_organisation_fk foreign key (organisation_id) references organisation (id),
    index invitation_of_organisation (organisation_id, briefing_id),
    index invitation_by_state (briefing_id, state, organisation)
);

-- In whose hands it is: first the office, then whoever it was passed on to. The last one may answer.
create table invitation_holder (
    id            uuid         not null primary key,
    invitation_id uuid         not null,
    number        smallint     not null,
    name          varchar(120) not null,
    email         varchar(254) not null,
    token         varchar(43) character set ascii collate ascii_bin not null,
    since         datetime(6)  not null,
    constraint invitation_holder_token unique (token),
    constraint invitation_holder_number unique (invitation_id, number),
    constraint invitation_holder_invitation_fk foreign key (invitation_id) references invitation (id) on delete cascade
);

-- Who chased whom, and when.
create table invitation_chase (
    id            uuid         not null primary key,
    invitation_id uuid         not null,
    number        smallint     not null,
    at            datetime(6)  not null,
    by_person     varchar(120) not null,
    constraint invitation_chase_number unique (invitation_id, number),
    constraint invitation_chase_invitation_fk foreign key (invitation_id) references invitation (id) on delete cascade
);
