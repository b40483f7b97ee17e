-- Rules are kept in sets. A set is prepared as a draft, put in force from the beginning of a day, and from that day never
-- changed: the next set takes its place. So any day can be asked which rules held.
create table routing_rule_set (
    id         uuid        not null primary key,
    version    bigint      not null,
    number     int         not null,
    valid_from date,
    -- 1 for the one draft there may be, null for all others
    draft      tinyint as (if(valid_from is null, 1, null)) persistent,
    constraint routing_rule_set_number_uq unique (number),
    constraint routing_rule_set_one_a_day_uq unique (valid_from),
    constraint routing_rule_set_one_draft_uq unique (draft)
);

create table routing_rule (
    id                   uuid         not null primary key,
    version              bigint       not null,
    rule_set_id          uuid         not null,
    position             int          not null,
    words                varchar(300) not null,
    valid_from           date,
    valid_until          date,
    if_kind              varchar(20),
    if_service_line      varchar(24),
    if_unit_code         varchar(12),
    if_area_code         varchar(9),
    if_category          varchar(40),
    if_severity          varchar(20),
    if_marking           varchar(20),
    forward_to           varchar(20),
    forward_desk_id      uuid,
    forward_unit_code    varchar(12),
    copy_to_partnerships boolean      not null,
    copy_to_parent       boolean      not null,
    without_copies       boolean      not null,
    index routing_rule_set_idx (rule_set_id, position),
    constraint routing_rule_set_fk foreign key (rule_set_id) references routing_rule_set (id),
    constraint routing_rule_desk_fk foreign key (forward_desk_id) references desk (id),
    constraint routing_rule_dates check (valid_until is null or valid_from is null or valid_until > valid_from),
    constraint routing_rule_forward check (
        (forward_desk_id is not null) = (forward_to is not null and forward_to = 'DESK')
        and (forward_unit_code is not null) = (forward_to is not null and forward_to = 'UNIT')),
    constraint routing_rule_forward_known check (forward_to in ('DESK', 'UNIT', 'PARENT_UNIT')),
    constraint routing_rule_copies check (not (without_copies and (copy_to_partnerships or copy_to_parent)))
);

create table routing_rule_copy (
    rule_id uuid not null,
    desk_id uuid not null,
    primary key (rule_id, desk_id),
    constraint routing_rule_copy_rule_fk foreign key (rule_id) references routing_rule (id),
    constraint routing_rule_copy_desk_fk foreign key (desk_id) references desk (id)
);
