-- What somebody who came says of a briefing afterwards: one answer for each registration, to be changed until it closes.
create table briefing_feedback (
    id              uuid        not null primary key,
    briefing_id     uuid        not null,
    registration_id uuid        not null,
    useful          varchar(8)  not null,
    learned         varchar(2000),
    better          varchar(2000),
    given_at        datetime(6) not null,
    changed_at      datetime(6) not null,
    constraint briefing_feedback_once unique (registration_id),
    constraint briefing_feedback_useful_ck check (useful in ('VERY', 'QUITE', 'LITTLE', 'NOT')),
    constraint briefing_feedback_briefing_fk foreign key (briefing_id) references briefing (id) on delete cascade,
    constraint briefing_feedback_registration_fk foreign key (registration_id) references registration (id)
        on delete cascade,
    index briefing_feedback_of_briefing (briefing_id, given_at)
);
