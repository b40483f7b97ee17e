-- Lists find the ids in one of these and join the rows after. Each begins with whose cases they are and the order asked
-- for; the rest lets a filter be answered without a look at the row.
create index case_file_desk_due on case_file
    (desk_id, is_open, due_rank, id, severity_rank, status, kind, category, lead_area_code, clock_state, assignee_id, opened_at, title);
create index case_file_desk_opened on case_file
    (desk_id, is_open, opened_at, id, severity_rank, status, kind, category, lead_area_code, clock_state, assignee_id, due_rank, title);
create index case_file_desk_severity on case_file
    (desk_id, is_open, severity_rank, id, status, kind, category, lead_area_code, clock_state, assignee_id, opened_at, due_rank, title);
create index case_file_desk_title on case_file
    (desk_id, is_open, title, id, severity_rank, status, kind, category, lead_area_code, clock_state, assignee_id, opened_at, due_rank);
