package org.makegood.overviews;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Proposals by the hundred, spread over the areas of London and the days of a period, some at every stage; made by the
 * database itself, always the same. For screens that must be full, and for taking the time.
 */
public final class ManyProposals {

    private static final String THEIRS = "MG-U-%";

    private final JdbcClient jdbc;

    public ManyProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void make(int number, LocalDate from, LocalDate to, UUID organisationId, UUID deskId) {
        jdbc.sql("""
                        create or replace temporary table many as
                        select seq as n, uuid() as id,
                            date_add(:from, interval floor((seq - 1) * (datediff(:to, :from) + 1) / %1$d) day) as day,
                            1 + floor(rand(5) * rand(15) * 33) as area, rand(3) as kind, rand(4) as fate,
                            5 + floor(rand(6) * 20) as visited, 30 + floor(rand(7) * 20) as decided,
                            60 + floor(rand(8) * 10) as begun, 80 + floor(rand(9) * 120) as done
                        from seq_1_to_%1$d""".formatted(number)).param("from", from).param("to", to).update();
        jdbc.sql("insert into case_reference select concat('MG-U-', n), utc_timestamp() from many")
                .update();
        jdbc.sql("""
                        insert into case_file (id, version, reference, kind, title, stage, status, category, marking, audience,
                            attribution, organisation_id, organisation, reporter_id, reporter, lead_area_code, further_areas,
                            region_code, desk_id, desk, routing_reasons, opened_at, opened_on, changed_at, reopenings,
                            clock_state, acknowledge_due, answer_due, answer_within)
                        select id, 0, concat('MG-U-', n), 'PROPOSAL', 'A path beside the river',
                            if(fate < .8, 'SETTLED', 'CLOSED'),
                            if(fate < .5, 'COMPLETED', if(fate < .8, 'DECLINED', 'WITHDRAWN')), 'PATHWAYS', 'OFFICIAL',
                            'OVERVIEW_BODY', 'BY_ORGANISATION', :organisation, 'London Borough of Lewisham', uuid(), 'Parks officer',
                            concat('E09', lpad(area, 6, '0')), 0, 'N07', :desk, 'Unpaid work', '[]', day, day, day, 0,
                            'STOPPED', date_add(day, interval 3 day), date_add(day, interval 14 day), 10
                        from many""")
                .param("organisation", organisationId)
                .param("desk", deskId)
                .update();
        jdbc.sql("insert into case_area select id, concat('E09', lpad(area, 6, '0')), true from many")
                .update();
        jdbc.sql("""
                        insert into case_holding (id, case_id, desk_id, desk, from_at)
                        select uuid(), id, :desk, 'Unpaid work', day from many""").param("desk", deskId).update();
        jdbc.sql("""
                        insert into proposal (id, version, source, host_organisation, contact_name, contact_email, what,
                            people_per_session, days, from_on, supervision, tools, toilets, hand_washing, drinking_water, step_free,
                            vulnerable, publicity, decline_reason, completed_at, hours_given, attendances)
                        select id, 0, if(kind < .3, 'NOMINATION', 'PARTNER'), 'Parks department', 'Parks officer',
                            'parks@example.org', repeat('The path is overgrown. ', 20), 8, 'TUESDAY', day, 'PROBATION', 'HOST', 'NEARBY',
                            'NEARBY', 'ON_SITE', 'PARTLY', 'NONE', true,
                            if(fate between .5 and .8, elt(1 + n % 4, 'PAID_WORK', 'UNSAFE', 'NO_CAPACITY', 'DUPLICATE'), null),
                            if(fate < .5, date_add(day, interval done day), null), if(fate < .5, 30 + n % 60, null),
                            if(fate < .5, 5 + n % 10, null)
                        from many""").update();
        step(1, "SUBMITTED", "0", "true");
        step(2, "ASSESSMENT", "visited", "fate < .9");
        step(3, "ACCEPTED", "decided", "fate < .5");
        step(4, "SCHEDULED", "begun", "fate < .5");
        step(5, "COMPLETED", "done", "fate < .5");
        step(6, "DECLINED", "decided", "fate between .5 and .8");
        step(7, "WITHDRAWN", "visited + 3", "fate > .8");
        jdbc.sql("drop temporary table many").update();
    }

    private void step(int number, String status, String age, String who) {
        jdbc.sql("""
                        insert into proposal_step (proposal_id, step_no, status, at, on_day, is_first, age_days)
                        select id, :number, :status, date_add(day, interval %1$s day), date_add(day, interval %1$s day), true, %1$s
                        from many where %2$s""".formatted(age, who))
                .param("number", number)
                .param("status", status)
                .update();
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
