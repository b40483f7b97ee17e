-- In working days: how long before a due date whoever has the case is warned, how late it is taken to the head of the unit,
-- and how long after that to the regional director. A change is a new row. What holds is what holds on the day itself: it is
-- how the service is run, not what was promised to anybody.
create table escalation_setting (
    kind           varchar(12) not null,
    valid_from     date        not null,
    warn_before    smallint    not null,
    head_after     smallint    not null,
    director_after smallint    not null,
    primary key (kind, valid_from),
    constraint escalation_setting_days_ck check (warn_before >= 0 and head_after >= 1 and director_after >= 1)
);

insert into escalation_setting (kind, valid_from, warn_before, head_after, director_after)
values ('CONCERN', '2014-06-01', 1, 1, 3),
       ('PROPOSAL', '2014-06-01', 1, 1, 3);

-- What the portal did by itself about a due date. The key lets each be done once, whichever node comes to it.
create table due_step (
    case_id  uuid        not null,
    due_on   date        not null,
    step     varchar(12) not null,
    taken_on date        not null,
    primary key (case_id, due_on, step),
    constraint due_step_case_fk foreign key (case_id) references case_file (id) on delete cascade,
    constraint due_step_step_ck check (step in ('WARNED', 'HEAD_OF_UNIT', 'REGION'))
);

-- When a node may next go through what is due: whoever changes the row goes.
create table due_round (
    id      tinyint     not null primary key,
    next_at datetime(6) not null,
    constraint due_round_one_ck check (id = 1)
);

insert into due_round (id, next_at) values (1, '2014-06-01');

-- What the portal escalated a case for: once that has come, the case is escalated no longer. Null where people did it.
alter table case_file add column escalated_for varchar(10) after escalated_at;
