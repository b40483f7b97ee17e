-- The rules every installation begins with. Partners read their words.
insert into routing_rule_set (id, version, number, valid_from)
values ('01900000-0000-7000-8000-000000000100', 0, 1, '2021-06-26');

insert into routing_rule (id, version, rule_set_id, position, words, if_kind, if_service_line, if_category, if_severity,
    if_marking, copy_to_partnerships, copy_to_parent, without_copies)
values
('01900000-0000-7000-8000-000000000101', 0, '01900000-0000-7000-8000-000000000100', 0,
    'what is marked OFFICIAL-SENSITIVE stays with the desk that answers, without copies',
    null, null, null, null, 'OFFICIAL_SENSITIVE', false, false, true),
('01900000-0000-7000-8000-000000000102', 0, '01900000-0000-7000-8000-000000000100', 1,
    'serious and critical concerns are copied to the region',
    'CONCERN', null, null, 'SERIOUS', null, false, true, false),
('01900000-0000-7000-8000-000000000103', 0, '01900000-0000-7000-8000-000000000100', 2,
    'concerns that repeat a recommendation of HM Inspectorate of Probation are copied to the region',
    'CONCERN', null, 'HMIP', null, null, false, true, false),
('01900000-0000-7000-8000-000000000104', 0, '01900000-0000-7000-8000-000000000100', 3,
    'concerns about unpaid work are copied to the partnerships desk',
    'CONCERN', 'UNPAID_WORK', null, null, null, true, false, false);
