package org.makegood.demo.bench;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.makegood.demo.bench.Figure.Goal;
import org.makegood.kernel.Days;
import org.makegood.proposals.Facility;
import org.makegood.proposals.ProposalDraft;
import org.makegood.proposals.StepFree;
import org.makegood.proposals.Supervision;
import org.makegood.proposals.ToolsFrom;
import org.makegood.proposals.VulnerableContact;
import org.makegood.proposals.nomination.NominationService;
import org.makegood.proposals.nomination.NominationStep;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A visitor's nomination is confirmed: stored, routed, its mails in the outbox. What was nominated is deleted again. */
@ForBench
@Order(7)
class Nominating implements Measurement {

    private static final int WARM_UP = 1_000;
    private static final int ONE_BY_ONE = 500;
    private static final List<String> AREAS = List.of("E09000023", "E09000028", "E09000006", "E06000023", "W06000015");

    private final NominationService nominations;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<String> confirmed = new ArrayList<>();

    Nominating(NominationService nominations, JdbcClient jdbc, Clock clock) {
        this.nominations = nominations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Figure> measure() {
        try {
            confirm(0, WARM_UP);
            var took = confirm(WARM_UP, ONE_BY_ONE);
            return List.of(new Figure(
                    "nomination confirmed: stored, routed, outboxed, p95",
                    took.p95(),
                    "ms",
                    Goal.atMost(50),
                    "%d nominations one after the other through the service, written and sent before, committed to disk; slowest %.0f ms"
                            .formatted(took.count(), took.percentile(1))));
        } finally {
            deleteConfirmed();
        }
    }

    private Durations confirm(int from, int howMany) {
        var took = new Durations(howMany);
        for (int number = from; number < from + howMany; number++) {
            var confirmToken = sent(number);
            took.time(() -> confirmed.add(nominations.confirm(confirmToken)));
        }
        return took;
    }

    /** Writes a nomination and sends it; the link stands in the mail only, so it is read where it is kept. */
    private String sent(int number) {
        var token = nominations.begin().token();
        nominations.save(token, NominationStep.values()[0], form(number));
        nominations.send(token);
        return jdbc.sql("select confirm_token from nomination where token = ?")
                .param(token)
                .query(String.class)
                .single();
    }

    private ProposalDraft form(int number) {
        return new ProposalDraft(
                0,
                true,
                true,
                true,
                "Riverside path " + number,
                "A residents' group",
                "A neighbour",
                "neighbour-%d@example.org".formatted(number),
                null,
                null,
                AREAS.get(number % AREAS.size()),
                null,
                "From the footbridge",
                "PATHWAYS",
                null,
                "Clear the brambles along the path and lay new bark, about two hundred metres of it.",
                6,
                Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                null,
                Days.today(clock).plusDays(30),
                null,
                Supervision.PROBATION,
                ToolsFrom.UNSURE,
                Facility.NEARBY,
                Facility.NEARBY,
                Facility.NONE,
                StepFree.YES,
                null,
                "A stream beside the path",
                VulnerableContact.NONE,
                null,
                true,
                null,
                null);
    }

    private void deleteConfirmed() {
        for (var token : confirmed) {
            jdbc.sql("select f.reference from case_file f join case_visitor v on v.case_id = f.id where v.token = ?")
                    .param(token)
                    .query(String.class)
                    .list()
                    .forEach(this::deleteCase);
            delete("nomination_confirmed", "progress_token", token);
        }
        jdbc.sql("delete from outbox_mail where unique_key like 'nomination:%'").update();
        confirmed.clear();
    }

    private void deleteCase(String reference) {
        delete("outbox_mail", "reference", reference);
        delete("case_file", "reference", reference);
        delete("case_reference", "reference", reference);
    }

    private void delete(String table, String column, String value) {
        jdbc.sql("delete from " + table + " where " + column + " = ?")
                .param(value)
                .update();
    }
}
