-- Lists find the ids in one of these and join the rows after. Each begins with whose cases they are and the order asked
-- for; the rest lets a filter be answered without a look at the row. Desks have the long lists, and every order.
create index case_file_desk_due on case_file
    (desk_id, is_open, due_rank, id, severity_rank, status, kind, category, lead_area_code, further_areas, is_waiting, is_escalated, assignee_id, title);
create index case_file_desk_opened on case_file
    (desk_id, is_open, opened_at, id, severity_rank, status, kind, category, lead_area_code, further_areas, is_waiting, is_escalated, assignee_id, due_rank, title);
create index case_file_desk_severity on case_file
    (desk_id, is_open, severity_rank, id, status, kind, category, lead_area_code, further_areas, is_waiting, is_escalated, assignee_id, due_rank, title);
create index case_file_desk_title on case_file
    (desk_id, is_open, title, id, severity_rank, status, kind, category, lead_area_code, further_areas, is_waiting, is_escalated, assignee_id, due_rank);

create index case_file_organisation_due on case_file (organisation_id, is_open, due_rank, id);
-- what is shared: with the region, and with overview bodies
create index case_file_region_due on case_file
    (region_code, is_open, due_rank, id, marking, audience, desk_id);
create index case_file_shared_due on case_file
    (is_open, due_rank, id, marking, audience, lead_area_code, further_areas);
-- reports ask for a period
create index case_file_opened_on on case_file (kind, opened_on);
-- what somebody has to do
create index case_file_assignee on case_file (assignee_id, is_open, due_rank, id);
