package org.makegood.demo.bench;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.makegood.briefings.BriefingAudience;
import org.makegood.briefings.BriefingForm;
import org.makegood.briefings.BriefingService;
import org.makegood.briefings.registration.RegistrationForm;
import org.makegood.briefings.registration.RegistrationService;
import org.makegood.briefings.seats.Needs;
import org.makegood.briefings.seats.RegistrationState;
import org.makegood.demo.bench.Figure.Goal;
import org.makegood.identity.PortalUser;
import org.makegood.kernel.Days;
import org.makegood.kernel.Ids;
import org.makegood.kernel.Utc;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A thousand people press at once for the places of one briefing; each gets the letter that says what became of it. */
@ForBench
@Order(8)
class Registering implements Measurement {

    private static final int PEOPLE = 1_000;
    private static final int PLACES = 500;
    private static final int THREADS = 200; // as many as the server works with
    private static final int ROUNDS = 3;

    private final BriefingService briefings;
    private final RegistrationService registrations;
    private final SignedIn signedIn;
    private final JdbcClient jdbc;
    private final Clock clock;

    Registering(
            BriefingService briefings,
            RegistrationService registrations,
            SignedIn signedIn,
            JdbcClient jdbc,
            Clock clock) {
        this.briefings = briefings;
        this.registrations = registrations;
        this.signedIn = signedIn;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Round(double rate, long accepted) {}

    @Override
    public List<Figure> measure() throws Exception {
        var people = signedIn.partners(PEOPLE);
        var rounds = new ArrayList<Round>();
        for (int round = 0; round <= ROUNDS; round++) {
            rounds.add(round(people));
        }
        rounds.removeFirst(); // warmed up
        var middle = rounds.stream()
                .sorted(Comparator.comparingDouble(Round::rate))
                .toList()
                .get(ROUNDS / 2);
        var oversold = rounds.stream()
                .mapToLong(it -> Math.abs(it.accepted() - PLACES))
                .sum();
        return List.of(
                new Figure(
                        "registrations for one briefing",
                        middle.rate(),
                        "/s",
                        Goal.atLeast(100),
                        "%,d people press at once through the service, on %d threads; the middle one of %d rounds"
                                .formatted(PEOPLE, THREADS, ROUNDS)),
                new Figure(
                        "the same: accepted more or less than there are places",
                        oversold,
                        "",
                        Goal.atMost(0),
                        "%d places, in all %d rounds together".formatted(PLACES, ROUNDS)));
    }

    private Round round(List<PortalUser> people) throws Exception {
        var begun = Utc.of(clock.instant());
        var briefing = open();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var presses = people.stream()
                    .map(user -> (Callable<RegistrationState>) () -> register(briefing, user))
                    .toList();
            long start = System.nanoTime();
            var answers = threads.invokeAll(presses);
            double seconds = (System.nanoTime() - start) / 1e9;
            long accepted = 0;
            for (var answer : answers) {
                accepted += answer.get() == RegistrationState.ACCEPTED ? 1 : 0;
            }
            return new Round(people.size() / seconds, accepted);
        } finally {
            jdbc.sql("delete from briefing where id = ?").param(briefing).update();
            jdbc.sql("delete from outbox_mail where created_at >= ?")
                    .param(begun)
                    .update();
        }
    }

    private RegistrationState register(UUID briefing, PortalUser user) {
        var actor = user.actor();
        var form = new RegistrationForm(
                Ids.next(clock), actor.name(), user.username() + "@makegood.example", null, null, Needs.NONE);
        return signedIn.gets(
                user,
                () -> registrations
                        .register(briefing, actor.appointmentId(), form)
                        .state());
    }

    private UUID open() {
        var desk = signedIn.desk();
        var appointment = desk.actor().appointmentId();
        return signedIn.gets(desk, () -> {
            var id = briefings.draft(
                    appointment, form(briefings.myDesks().getFirst().id()), List.of());
            briefings.open(briefings.form(id).seen());
            return id;
        });
    }

    private BriefingForm form(UUID desk) {
        return new BriefingForm(
                "Everybody wants to come",
                "To see how many can register at once.",
                desk,
                "The civic centre",
                null,
                Days.today(clock).plusDays(30),
                LocalTime.of(8, 30),
                LocalTime.of(9, 0),
                LocalTime.of(10, 0),
                null,
                null,
                BriefingAudience.PARTNERS,
                Set.of(),
                Set.of(),
                PLACES,
                List.of(),
                false,
                false,
                24,
                List.of(),
                null);
    }
}
