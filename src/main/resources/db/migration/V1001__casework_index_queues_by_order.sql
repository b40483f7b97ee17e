-- Cases of a few desks, and open ones, are found in the first index, whatever they are sorted by: they are few enough to
-- be sorted. For everything on many desks one of the others is gone through in the order asked for. A filter by area
-- begins with the cases of that area, so no index holds areas; words are looked for where the titles are.
alter table case_file
    drop index case_file_desk_due,
    drop index case_file_desk_opened,
    drop index case_file_desk_severity,
    drop index case_file_desk_title,
    add index case_file_desk
        (desk_id, is_open, due_rank, id, severity_rank, opened_at, status, kind, category, is_waiting, is_escalated, assignee_id, title),
    add index case_file_by_due
        (due_rank, id, desk_id, is_open, severity_rank, status, kind, category, is_waiting, is_escalated, assignee_id),
    add index case_file_by_opened
        (opened_at, id, desk_id, is_open, due_rank, severity_rank, status, kind, category, is_waiting, is_escalated, assignee_id),
    add index case_file_by_severity
        (severity_rank, id, desk_id, is_open, due_rank, status, kind, category, is_waiting, is_escalated, assignee_id),
    add index case_file_by_title
        (title, id, desk_id, is_open, due_rank, severity_rank, status, kind, category, is_waiting, is_escalated, assignee_id);
