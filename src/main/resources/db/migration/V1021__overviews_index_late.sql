-- Figures say what was late by what was promised when the case arrived; the index they are counted from holds that, too.
alter table case_file
    drop index case_file_report,
    add index case_file_report
        (kind, opened_on, id, marking, audience, lead_area_code, further_areas, category, severity, days_to_acknowledge,
         days_to_answer, acknowledged_late, answered_late, acknowledged_at, acknowledge_due, answered_at, clock_state,
         answer_due, is_open, due_on);
