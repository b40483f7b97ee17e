-- What is promised, in working days, for cases that arrive from a day on. A change is a new row.
create table promise_setting (
    kind               varchar(12) not null,
    valid_from         date        not null,
    acknowledge_within smallint    not null,
    answer_within      smallint    not null,
    primary key (kind, valid_from),
    constraint promise_setting_order_ck check (acknowledge_within >= 1 and answer_within >= acknowledge_within)
);

insert into promise_setting (kind, valid_from, acknowledge_within, answer_within)
values ('CONCERN', '2014-06-01', 2, 10),
       ('PROPOSAL', '2014-06-01', 2, 10);
