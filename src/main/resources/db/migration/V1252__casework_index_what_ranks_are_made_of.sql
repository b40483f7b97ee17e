-- The ranks, and whether a case is open, are worked out of other columns. A statement that is prepared once and asked again
-- looks these up, in the row, unless the index that is gone through holds them, too.
alter table case_file
    drop index case_file_desk,
    drop index case_file_by_due,
    drop index case_file_by_opened,
    drop index case_file_by_severity,
    drop index case_file_by_title,
    add index case_file_desk
        (desk_id, is_open, due_rank, id, severity_rank, opened_at, status, kind, category, is_waiting, is_escalated,
         assignee_id, title, due_on, severity, stage),
    add index case_file_by_due
        (due_rank, id, desk_id, is_open, severity_rank, status, kind, category, is_waiting, is_escalated, assignee_id,
         due_on, severity, stage),
    add index case_file_by_opened
        (opened_at, id, desk_id, is_open, due_rank, severity_rank, status, kind, category, is_waiting, is_escalated,
         assignee_id, due_on, severity, stage),
    add index case_file_by_severity
        (severity_rank, id, desk_id, is_open, due_rank, status, kind, category, is_waiting, is_escalated, assignee_id,
         due_on, severity, stage),
    add index case_file_by_title
        (title, id, desk_id, is_open, due_rank, severity_rank, status, kind, category, is_waiting, is_escalated,
         assignee_id, due_on, severity, stage);
