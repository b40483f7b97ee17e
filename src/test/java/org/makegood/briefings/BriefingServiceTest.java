package org.makegood.briefings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.Fixtures.LEWISHAM;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.makegood.briefings.materials.NewMaterial;
import org.makegood.briefings.seats.Needs;
import org.makegood.briefings.seats.RegistrationChannel;
import org.makegood.briefings.seats.ReservedPlaces;
import org.makegood.briefings.seats.SeatTaking;
import org.makegood.briefings.seats.Seats;
import org.makegood.briefings.seats.Seeker;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.BriefingDesk;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleBriefing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A briefing is written, told, opened, moved, closed, held or cancelled, and forgets what it need not know. */
@PortalTest
@RecordApplicationEvents
class BriefingServiceTest {

    @Autowired
    BriefingService briefings;

    @Autowired
    BriefingCalendarService calendar;

    @Autowired
    BriefingRounds rounds;

    @Autowired
    Seats seats;

    @Autowired
    Fixtures world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BriefingDesk desk;

    @Autowired
    ApplicationEvents events;

    @Test
    void aFormComesBackAsItWasWritten() {
        var form = sample().with(30, new ReservedPlaces(LEWISHAM, 2, SampleBriefing.DAY.minusDays(3)))
                .registration(SampleBriefing.DAY.minusDays(30), SampleBriefing.DAY.minusDays(1));
        var id = form.draft(briefings);

        LEWISHAM_DESK.runs(() -> assertThat(briefings.form(id).form()).isEqualTo(form.form()));
    }

    @Test
    void itsWayIsKeptWithItsDays() {
        var id = sample().draft(briefings);
        LEWISHAM_DESK.runs(() -> {
            briefings.saveTheDate(seen(id));
            briefings.open(seen(id));
            briefings.close(seen(id));
            briefings.open(seen(id));
            briefings.cancel(seen(id), "The hall is flooded");
            assertThat(calendar.view(id).steps())
                    .extracting(BriefingView.Step::status)
                    .containsExactly(
                            BriefingStatus.DRAFT,
                            BriefingStatus.SAVE_THE_DATE,
                            BriefingStatus.OPEN,
                            BriefingStatus.CLOSED,
                            BriefingStatus.OPEN,
                            BriefingStatus.CANCELLED);
            assertThat(calendar.view(id).cancelledBecause()).isEqualTo("The hall is flooded");
            assertThatThrownBy(() -> briefings.open(seen(id)))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("This briefing is “cancelled”: it cannot become “open”.");
        });
    }

    @Test
    void itsNumberGrowsWithWhatMovesACalendarEntryAndWithNothingElse() {
        var id = sample().draft(briefings);
        change(id, sample().titled("Still a draft"));
        LEWISHAM_DESK.runs(() -> briefings.open(seen(id)));
        assertThat(sequence(id)).isZero();

        change(id, sample().titled("Still a draft").with(40));
        assertThat(sequence(id)).isZero();
        change(id, sample().titled("Still a draft").at("Another hall", null));
        assertThat(sequence(id)).isEqualTo(1);
        change(id, sample().titled("Still a draft").at("Another hall", null).on(SampleBriefing.DAY.plusDays(1)));
        assertThat(sequence(id)).isEqualTo(2);
        LEWISHAM_DESK.runs(() -> briefings.cancel(seen(id), "The hall is flooded"));
        assertThat(sequence(id)).isEqualTo(3);

        assertThat(events.stream(BriefingEvent.Moved.class))
                .extracting(BriefingEvent.Moved::sequence)
                .containsExactly(1, 2);
        assertThat(events.stream(BriefingEvent.Cancelled.class)).containsExactly(new BriefingEvent.Cancelled(id, 3));
    }

    @Test
    void whoDecidesOnAnOldPageIsTold() {
        var id = sample().draft(briefings);
        LEWISHAM_DESK.runs(() -> {
            var old = seen(id);
            briefings.change(old, sample().titled("Changed").form(), List.of());
            assertThatThrownBy(() -> briefings.open(old)).isInstanceOf(OptimisticLockingFailureException.class);
        });
    }

    @Test
    void aDraftCanBeThrownAwayAndNothingElse() {
        var draft = sample().draft(briefings);
        LEWISHAM_DESK.runs(() -> {
            briefings.discard(seen(draft));
            assertThatThrownBy(() -> calendar.view(draft)).isInstanceOf(RuleViolation.class);
        });
        var told = sample().draft(briefings);
        LEWISHAM_DESK.runs(() -> {
            briefings.saveTheDate(seen(told));
            assertThatThrownBy(() -> briefings.discard(seen(told))).isInstanceOf(RuleViolation.class);
        });
    }

    @Test
    void whatDoesNotFitTogetherIsToldByItsField() {
        assertRefused("place", sample().at(" ", ""));
        assertRefused("registrationCloses", sample().registration(null, SampleBriefing.DAY.plusDays(1)));
        assertRefused("registrationOpens", sample().registration(SampleBriefing.DAY.plusDays(1), null));
        assertRefused("reserved", sample().with(1, new ReservedPlaces(LEWISHAM, 2, SampleBriefing.DAY)));
        assertRefused("reserved", sample().with(9, new ReservedPlaces("E09999999", 2, SampleBriefing.DAY)));
    }

    @Test
    void aDayThatIsPastOrAGenerationAheadCannotBeTold() {
        for (var day : List.of(LocalDate.of(2014, 7, 15), LocalDate.of(2206, 7, 15))) {
            var id = sample().on(day).draft(briefings);

            LEWISHAM_DESK.runs(() -> assertThatThrownBy(() -> briefings.open(seen(id)))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, e -> assertThat(e.field()).isEqualTo("on")));
        }
    }

    @Test
    void papersAreForEverybodyOrForThoseWhoCome() {
        var id = sample().draft(briefings);
        LEWISHAM_DESK.runs(() -> {
            var appointment = LEWISHAM_DESK.appointment();
            briefings.addMaterial(id, appointment, new NewMaterial("Agenda", "https://example.org/agenda.pdf", true));
            var slides = briefings.addMaterial(
                    id, appointment, new NewMaterial("Slides", "https://example.org/slides.pdf", false));
            briefings.open(seen(id));
            assertThat(calendar.view(id).materials()).hasSize(2);
            briefings.removeMaterial(id, appointment, slides);
            assertThat(calendar.view(id).materials()).hasSize(1);
        });
    }

    @Test
    void whatIsOverWasHeldAndWhoComesIsRemindedOnceOfEachDay() {
        var id = sample().draft(briefings);
        LEWISHAM_DESK.runs(() -> briefings.open(seen(id)));
        seats.register(SeatTaking.somebody(id, "First"));
        desk.startsIn(id, Duration.ofHours(20));
        jdbc.sql("update registration set accepted_at = date_sub(accepted_at, interval 9 day) where briefing_id = ?")
                .param(id)
                .update();

        rounds.goRound();
        rounds.goRound();
        assertThat(events.stream(BriefingEvent.ReminderDue.class)
                        .filter(event -> event.briefingId().equals(id)))
                .hasSize(1);

        desk.startsIn(id, Duration.ofDays(9)); // moved after the reminder
        rounds.goRound();
        desk.startsIn(id, Duration.ofHours(30));
        jdbc.sql("update registration set reminded_at = date_sub(reminded_at, interval 2 day) where briefing_id = ?")
                .param(id)
                .update();
        rounds.goRound();
        rounds.goRound();
        assertThat(events.stream(BriefingEvent.ReminderDue.class)
                        .filter(event -> event.briefingId().equals(id)))
                .hasSize(2);

        desk.startsIn(id, Duration.ofHours(-20));
        rounds.goRound();
        rounds.goRound();
        assertThat(events.stream(BriefingEvent.Held.class)
                        .filter(event -> event.briefingId().equals(id)))
                .hasSize(1);
    }

    @Test
    void whatPeopleNeededIsForgottenThirtyDaysAfter() {
        var id = sample().draft(briefings);
        LEWISHAM_DESK.runs(() -> briefings.open(seen(id)));
        var somebody = SeatTaking.somebody(id, "First");
        seats.register(new Seeker(
                id,
                somebody.requestId(),
                RegistrationChannel.PUBLIC,
                "First",
                "first@example.org",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new Needs("Step-free entrance", "No nuts")));

        desk.startsIn(id, Duration.ofDays(-29));
        rounds.forget();
        assertThat(needsKept(id)).isEqualTo(1);
        desk.startsIn(id, Duration.ofDays(-31));
        rounds.forget();
        assertThat(needsKept(id)).isZero();
    }

    private void assertRefused(String field, SampleBriefing sample) {
        LEWISHAM_DESK.runs(() -> assertThatThrownBy(
                        () -> briefings.draft(LEWISHAM_DESK.appointment(), sample.form(), List.of()))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).isEqualTo(field)));
    }

    private SampleBriefing sample() {
        return SampleBriefing.of(world.lewishamDesk().id());
    }

    private void change(UUID id, SampleBriefing to) {
        LEWISHAM_DESK.runs(() -> briefings.change(seen(id), to.form(), List.of()));
    }

    private BriefingSeen seen(UUID id) {
        return briefings.form(id).seen();
    }

    private int sequence(UUID id) {
        return LEWISHAM_DESK.does(() -> calendar.view(id)).sequence();
    }

    private long needsKept(UUID id) {
        return jdbc.sql("""
                        select count(*) from registration_answer a join registration r on r.id = a.registration_id
                        where r.briefing_id = ?""").param(id).query(Long.class).single();
    }
}
