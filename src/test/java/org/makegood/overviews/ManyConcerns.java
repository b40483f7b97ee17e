package org.makegood.overviews;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Concerns by the hundred, spread over the areas of London and the days of a period, in every state; made by the database
 * itself, always the same. For screens that must be full, and for taking the time.
 */
public final class ManyConcerns {

    private static final String THEIRS = "MG-T-%";

    private final JdbcClient jdbc;

    public ManyConcerns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void make(int number, LocalDate from, LocalDate to, UUID organisationId, UUID deskId) {
        jdbc.sql("""
                        create or replace temporary table many as
                        select seq as n, uuid() as id,
                            date_add(:from, interval floor(rand(1) * (datediff(:to, :from) + 1)) day) as day,
                            floor(rand(2) * rand(12) * 4) as severity, rand(3) as category, rand(4) as late,
                            1 + floor(rand(5) * rand(15) * 33) as area, rand(6) as further, floor(rand(7) * 3.2) as acknowledged,
                            floor(rand(8) * 12.5) as answered, rand(9) as state
                        from seq_1_to_%d""".formatted(number)).param("from", from).param("to", to).update();
        jdbc.sql("insert into case_reference select concat('MG-T-', n), utc_timestamp() from many")
                .update();
        jdbc.sql("""
                        insert into case_file (id, version, reference, kind, title, stage, status, category, severity, marking,
                            audience, attribution, organisation_id, organisation, reporter_id, reporter, lead_area_code,
                            further_areas, region_code, desk_id, desk, routing_reasons, opened_at, opened_on, changed_at,
                            reopenings, clock_state, acknowledge_due, answer_due, answer_within, due_on, acknowledged_at, answered_at,
                            days_to_acknowledge, days_to_answer, acknowledged_late, answered_late)
                        select id, 0, concat('MG-T-', n), 'CONCERN',
                            elt(1 + n % 4, 'Nobody with the power to decide came to the board', 'Release dates reach us on the day itself',
                                'The group did not come to the park', 'No reply from the duty desk for a week'),
                            if(state < .6, 'CLOSED', if(state < .8, 'SETTLED', 'UNDER_WAY')),
                            if(state < .6, 'CONFIRMED', if(state < .8, 'RESOLVED', 'BEING_LOOKED_INTO')),
                            (select code from concern_category where choosable
                                order by abs(position - 57 * category) limit 1),
                            elt(1 + severity, 'MINOR', 'MODERATE', 'SERIOUS', 'CRITICAL'), 'OFFICIAL', 'OVERVIEW_BODY',
                            if(n % 5 = 0, 'UNATTRIBUTED', 'BY_ORGANISATION'), :organisation, 'London Borough of Lewisham', uuid(),
                            'Community safety officer', concat('E09', lpad(area, 6, '0')), further < .2, 'N07', :desk, 'Partnerships desk', '[]',
                            day, day, day, 0, if(state < .8, 'STOPPED', 'RUNNING'), date_add(day, interval 3 day),
                            date_add(day, interval 14 day), 10, if(state < .8, null, date_add(day, interval 14 day)),
                            date_add(day, interval acknowledged day),
                            if(state < .8, date_add(day, interval answered day), null), acknowledged,
                            if(state < .8, answered, null), acknowledged > 2, if(state < .8, answered > 10, null)
                        from many""")
                .param("organisation", organisationId)
                .param("desk", deskId)
                .update();
        jdbc.sql("""
                        insert into concern (id, version, since_on, what_happens, effects, outcome, outcome_words, resolved_at,
                            confirmed_at)
                        select id, 0, day, 'It has been so for a while.', 'DECISIONS_WAIT',
                            if(state < .8, if(late < .7, 'PUT_RIGHT', 'EXPLAINED'), null), if(state < .8, 'Done.', null),
                            if(state < .8, date_add(day, interval answered + 2 day), null),
                            if(state < .6, date_add(day, interval answered + 5 day), null)
                        from many""").update();
        jdbc.sql("insert into case_area select id, concat('E09', lpad(area, 6, '0')), true from many")
                .update();
        jdbc.sql(
                        "insert into case_area select id, concat('E09', lpad(area % 33 + 1, 6, '0')), false from many where further < .2")
                .update();
        jdbc.sql("drop temporary table many").update();
    }

    /** All of them go again. */
    public void remove() {
        jdbc.sql("delete from case_file where reference like :theirs")
                .param("theirs", THEIRS)
                .update();
        jdbc.sql("delete from case_reference where reference like :theirs")
                .param("theirs", THEIRS)
                .update();
    }
}
