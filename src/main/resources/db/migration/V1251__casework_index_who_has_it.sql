-- What somebody has to do, and what nobody does yet, also over very many desks: found here in three of the four orders.
alter table case_file
    drop index case_file_assignee,
    add index case_file_assignee (assignee_id, is_open, due_rank, id, desk_id, opened_at, severity_rank);
