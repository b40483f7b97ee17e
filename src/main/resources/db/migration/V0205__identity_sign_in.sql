-- One row for a user name or an address from which sign-in was tried; the count decides how long the next try waits.
create table sign_in_throttle (
    throttle_key  varchar(72) not null primary key,
    failures      int         not null,
    last_tried_at datetime(6) not null,
    blocked_until datetime(6) not null,
    index sign_in_throttle_last_idx (last_tried_at)
);

-- One-time links: to set a password, or to make the first administrator. Only a digest of the token is kept.
create table one_time_link (
    id         uuid        not null primary key,
    purpose    varchar(24) not null,
    person_id  uuid,
    token_hash char(64)    not null,
    made_at    datetime(6) not null,
    expires_at datetime(6) not null,
    used_at    datetime(6),
    constraint one_time_link_token_uq unique (token_hash),
    constraint one_time_link_purpose_fits check (
        (purpose = 'SET_PASSWORD' and person_id is not null)
        or (purpose = 'FIRST_ADMINISTRATOR' and person_id is null)),
    constraint one_time_link_person_fk foreign key (person_id) references person (id),
    index one_time_link_person_idx (person_id),
    index one_time_link_expires_idx (expires_at)
);
