package org.makegood.demo.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.makegood.casework.Receipt;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.concerns.Effect;
import org.makegood.concerns.NewConcern;
import org.makegood.demo.bench.Figure.Goal;
import org.makegood.identity.PortalUser;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.Days;
import org.makegood.kernel.Marking;
import org.makegood.kernel.Severity;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sending a concern: stored, routed, its mails in the outbox. What was sent is deleted again. */
@ForBench
@Order(6)
class Submissions implements Measurement {

    private static final int ONE_BY_ONE = 500;
    private static final int THREADS = 8;
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final List<String> AREAS = List.of("E09000023", "E09000028", "E09000006", "E06000023", "W06000015");

    private final ConcernLoggingService concerns;
    private final SignedIn signedIn;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Queue<Receipt> sent = new ConcurrentLinkedQueue<>();

    Submissions(ConcernLoggingService concerns, SignedIn signedIn, JdbcClient jdbc, Clock clock) {
        this.concerns = concerns;
        this.signedIn = signedIn;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Figure> measure() throws Exception {
        try {
            warmUp();
            var took = oneByOne();
            int before = sent.size();
            var worked = ProcessorTime.spent();
            together();
            int more = sent.size() - before;
            double rate = more / (double) LONG.toSeconds();
            double each = ProcessorTime.spent().minus(worked).toNanos() / 1e6 / more;
            return List.of(
                    new Figure(
                            "concern sent: stored, routed, outboxed, p95",
                            took.p95(),
                            "ms",
                            Goal.atMost(50),
                            "%d concerns one after the other through the service, committed to disk; slowest %.0f ms"
                                    .formatted(took.count(), took.percentile(1))),
                    new Figure(
                            "concerns sent, sustained",
                            rate,
                            "/s",
                            Goal.atLeast(200),
                            "through the service (there is no partner API yet) by %d threads for %d s"
                                    .formatted(THREADS, LONG.toSeconds())),
                    new Figure(
                            "concern sent, processor time",
                            each,
                            "ms",
                            Goal.atMost(10),
                            "of portal and database together, over the same %d s: what two cores have for each of 200/s"
                                    .formatted(LONG.toSeconds())));
        } finally {
            deleteSent();
        }
    }

    /** The way of a concern is long: it takes some thousand of them until all of it is compiled. */
    private void warmUp() throws Exception {
        for (int round = 0; round < 3; round++) {
            together();
        }
    }

    private Durations oneByOne() {
        var took = new Durations(ONE_BY_ONE);
        var partner = signedIn.partner();
        signedIn.runs(partner, () -> {
            for (int number = 0; number < ONE_BY_ONE; number++) {
                int which = number;
                took.time(() -> send(partner, which));
            }
        });
        return took;
    }

    private void together() throws Exception {
        long end = System.nanoTime() + LONG.toNanos();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var senders = new ArrayList<Callable<Boolean>>();
            for (int number = 0; number < THREADS; number++) {
                int first = number;
                senders.add(() -> {
                    var partner = signedIn.partner();
                    signedIn.runs(partner, () -> {
                        for (int which = first; System.nanoTime() < end; which++) {
                            send(partner, which);
                        }
                    });
                    return true;
                });
            }
            for (var sender : threads.invokeAll(senders)) {
                sender.get();
            }
        }
    }

    private void send(PortalUser partner, int which) {
        var appointment = signedIn.again(partner).actor().appointmentId();
        sent.add(concerns.log(form(which), null, appointment, List.of()));
    }

    private NewConcern form(int which) {
        return new NewConcern(
                "Nobody from probation came to the panel",
                "FORUM_IOM",
                null,
                AREAS.get(which % AREAS.size()),
                List.of(),
                null,
                null,
                Days.today(clock).minusDays(30),
                "Nobody from probation has come to the last three meetings of the panel, so that nothing could be agreed.",
                Set.of(Effect.values()[which % Effect.values().length]),
                null,
                Severity.values()[which % 3],
                "A deputy who may decide.",
                Audience.OVERVIEW_BODY,
                Attribution.NAMED,
                Marking.OFFICIAL);
    }

    private void deleteSent() {
        for (var receipt : sent) {
            delete("outbox_mail", "reference", receipt.reference());
            delete("case_file", "id", receipt.caseId());
            delete("case_reference", "reference", receipt.reference());
        }
        sent.clear();
    }

    private void delete(String table, String column, Object value) {
        jdbc.sql("delete from " + table + " where " + column + " = ?")
                .param(value)
                .update();
    }
}
