-- Who takes a case back ends its clock without an answer. Until now that stood as one, and counted as one.
alter table timeline_entry drop constraint timeline_entry_turn_ck;
alter table timeline_entry add constraint timeline_entry_turn_ck
    check (turn in ('STARTED', 'ACKNOWLEDGED', 'PAUSED', 'RESUMED', 'ANSWERED', 'WITHDRAWN'));

update case_file c
    join timeline_entry e on e.case_id = c.id and e.turn = 'ANSWERED' and e.at = c.answered_at
set e.turn              = 'WITHDRAWN',
    c.days_to_acknowledge = if(c.acknowledged_at = e.at, null, c.days_to_acknowledge),
    c.acknowledged_late = if(c.acknowledged_at = e.at, null, c.acknowledged_late),
    c.acknowledged_at   = if(c.acknowledged_at = e.at, null, c.acknowledged_at),
    c.days_to_answer    = null,
    c.answered_late     = null,
    c.answered_at       = null
where c.kind = 'PROPOSAL' and c.status = 'WITHDRAWN' and e.kind = 'MOVED';
