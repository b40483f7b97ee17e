-- Figures count the cases of a period from this index alone, without a look at the rows.
create index case_file_report on case_file
    (kind, opened_on, id, marking, audience, lead_area_code, further_areas, category, severity, days_to_acknowledge,
     days_to_answer, acknowledged_at, acknowledge_due, answered_at, clock_state, answer_due, is_open, due_on);
