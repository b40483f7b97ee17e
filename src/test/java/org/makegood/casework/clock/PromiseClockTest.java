package org.makegood.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.casework.clock.Turn.Kind.ACKNOWLEDGED;
import static org.makegood.casework.clock.Turn.Kind.ANSWERED;
import static org.makegood.casework.clock.Turn.Kind.PAUSED;
import static org.makegood.casework.clock.Turn.Kind.RESUMED;
import static org.makegood.casework.clock.Turn.Kind.STARTED;
import static org.makegood.casework.clock.Turn.Kind.WITHDRAWN;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.makegood.casework.clock.TrackDay.Kind;
import org.makegood.kernel.Days;
import org.makegood.kernel.WorkingDays;

/** The example is the one of the design: logged on Wednesday 19 August 2026, with the bank holiday on 31 August. */
class PromiseClockTest {

    private static final WorkingDays CALENDAR = new WorkingDays(Set.of(LocalDate.of(2026, 8, 31)));
    private static final LocalDate THURSDAY_3_SEPTEMBER = LocalDate.of(2026, 9, 3);

    private final List<Turn> turns = new ArrayList<>();

    @Test
    void theDayOfArrivalIsDayZeroAtWhateverHour() {
        at(STARTED, "2026-08-19T09:00");
        var early = clock();
        turns.clear();
        at(STARTED, "2026-08-19T23:59");

        assertThat(clock().answerDue()).isEqualTo(early.answerDue()).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(clock().acknowledgeDue()).isEqualTo(LocalDate.of(2026, 8, 21));
    }

    @Test
    void whatArrivesAtTheWeekendIsPromisedTheSameAsWhatArrivedOnFriday() {
        at(STARTED, "2026-08-21T12:00");
        var friday = clock().answerDue();
        turns.clear();
        at(STARTED, "2026-08-23T12:00");

        assertThat(clock().answerDue()).isEqualTo(friday);
    }

    @Test
    void firstTheAcknowledgementIsOwedThenTheAnswer() {
        at(STARTED, "2026-08-19T14:05");
        assertThat(clock().dueOn()).contains(LocalDate.of(2026, 8, 21));

        at(ACKNOWLEDGED, "2026-08-20T09:00");
        assertThat(clock().dueOn()).contains(LocalDate.of(2026, 9, 3));
        assertThat(clock().daysToAcknowledge()).contains(1);
    }

    @Test
    void whatIsTakenBackIsOwedNothingAndWasNotAnswered() {
        at(STARTED, "2026-08-19T14:05");
        at(PAUSED, "2026-08-20T09:00");
        at(WITHDRAWN, "2026-08-24T09:00");
        at(ANSWERED, "2026-08-25T09:00");

        assertThat(clock().state()).isEqualTo(ClockState.STOPPED);
        assertThat(clock().owed()).isEmpty();
        assertThat(clock().answeredAt()).isEmpty();
        assertThat(clock().daysToAnswer()).isEmpty();
        var told = clock().on(THURSDAY_3_SEPTEMBER);
        assertThat(told.late()).isFalse();
        assertThat(told.headline()).isEqualTo("Withdrawn on day 1 of 10");
        assertThat(told.promise()).isEqualTo("It was withdrawn on Monday 24 August 2026.");
    }

    @Test
    void whatIsTakenBackBeforeAnyWordWasNeverAcknowledged() {
        at(STARTED, "2026-08-19T14:05");
        at(WITHDRAWN, "2026-08-20T09:00");
        at(ACKNOWLEDGED, "2026-08-20T10:00");

        assertThat(clock().acknowledgedAt()).isEmpty();
        assertThat(clock().dueOn()).isEmpty();
    }

    @Test
    void anAnswerStandsThoughItIsTakenBackLater() {
        at(STARTED, "2026-08-19T14:05");
        at(ANSWERED, "2026-08-21T09:00");
        at(WITHDRAWN, "2026-08-24T09:00");

        assertThat(clock().daysToAnswer()).contains(2);
        assertThat(clock().on(THURSDAY_3_SEPTEMBER).headline()).isEqualTo("Answered on day 2 of 10");
    }

    @Test
    void aQuestionMovesTheEndByTheWorkingDaysWaited() {
        exampleOfTheDesign();

        assertThat(clock().state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock().answerDue()).isEqualTo(LocalDate.of(2026, 9, 8));
        assertThat(clock().dayNumber(THURSDAY_3_SEPTEMBER)).isEqualTo(7);
        assertThat(clock().pausedDays(THURSDAY_3_SEPTEMBER)).isEqualTo(3);
    }

    @Test
    void theTrackShowsUsedPausedAndComingDays() {
        exampleOfTheDesign();

        var track = clock().on(THURSDAY_3_SEPTEMBER).track();

        assertThat(track)
                .extracting(TrackDay::kind)
                .containsExactly(
                        Kind.USED,
                        Kind.USED,
                        Kind.WEEKEND,
                        Kind.USED,
                        Kind.USED,
                        Kind.PAUSED,
                        Kind.PAUSED,
                        Kind.PAUSED,
                        Kind.WEEKEND,
                        Kind.HOLIDAY,
                        Kind.USED,
                        Kind.USED,
                        Kind.USED,
                        Kind.TO_COME,
                        Kind.WEEKEND,
                        Kind.TO_COME,
                        Kind.TO_COME);
        assertThat(track.getLast().number()).isEqualTo(10);
        assertThat(track.getLast().last()).isTrue();
        assertThat(track).filteredOn(TrackDay::today).singleElement().returns(7, TrackDay::number);
    }

    @Test
    void whoeverSentItIsToldThePromiseInPlainWords() {
        at(STARTED, "2026-08-19T14:05");
        assertThat(promise("2026-08-20"))
                .isEqualTo(
                        "You hear from us by Friday 21 August 2026, and get our answer by Thursday 3 September 2026.");
        assertThat(promise("2026-08-24")).isEqualTo("We are late: we promised a first word by Friday 21 August 2026.");

        at(ACKNOWLEDGED, "2026-08-24T15:00");
        assertThat(promise("2026-08-24")).isEqualTo("You get our answer by Thursday 3 September 2026.");
        assertThat(promise("2026-09-04")).isEqualTo("We are late: we promised an answer by Thursday 3 September 2026.");

        at(PAUSED, "2026-09-04T16:40");
        assertThat(promise("2026-09-05")).isEqualTo("We wait for your reply, and go on when it comes.");

        at(ANSWERED, "2026-09-07T11:00");
        assertThat(promise("2026-09-08")).isEqualTo("We answered on Monday 7 September 2026.");
    }

    private String promise(String today) {
        return clock().on(LocalDate.parse(today)).promise();
    }

    @Test
    void theArithmeticIsToldInWords() {
        exampleOfTheDesign();

        var told = clock().on(THURSDAY_3_SEPTEMBER);

        assertThat(told.headline()).isEqualTo("Day 7 of 10: answer by Tuesday 8 September 2026");
        assertThat(told.summary())
                .isEqualTo("Acknowledged on day 1 of 2. Paused for 3 days while we waited for a reply.");
        assertThat(told.explanation())
                .containsExactly(
                        "It arrived on Wednesday 19 August 2026 at 2:05pm. That is day 0 at whatever hour, so day 1 is"
                                + " Thursday 20 August 2026.",
                        "It was acknowledged on Thursday 20 August 2026, day 1.",
                        "A question on Tuesday 25 August 2026, day 4, paused the clock. The reply came on Monday 31 August"
                                + " 2026, so 3 days did not count.",
                        "Saturdays, Sundays and bank holidays do not count (here 31 August 2026).",
                        "10 days end on Tuesday 8 September 2026 at midnight.");
    }

    @Test
    void whileWeWaitNothingIsDueAndTheEndMovesOn() {
        at(STARTED, "2026-08-19T14:05");
        at(PAUSED, "2026-08-25T16:40");

        assertThat(clock().state()).isEqualTo(ClockState.PAUSED);
        assertThat(clock().dueOn()).isEmpty();
        assertThat(clock().due(THURSDAY_3_SEPTEMBER)).isEqualTo(new Due.Paused(4, 10));
        assertThat(clock().due(THURSDAY_3_SEPTEMBER).words()).isEqualTo("Paused at day 4 of 10");
        assertThat(clock().on(THURSDAY_3_SEPTEMBER).headline()).isEqualTo("Paused at day 4 of 10: waiting for a reply");
        assertThat(clock().on(THURSDAY_3_SEPTEMBER).track().getLast())
                .returns(LocalDate.of(2026, 9, 11), TrackDay::until)
                .returns(10, TrackDay::number);
    }

    @Test
    void aReplyOnTheSameDayCostsNothing() {
        at(STARTED, "2026-08-19T14:05");
        at(PAUSED, "2026-08-25T10:00");
        at(RESUMED, "2026-08-25T16:00");

        assertThat(clock().answerDue()).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(clock().on(THURSDAY_3_SEPTEMBER).explanation())
                .anyMatch(said -> said.endsWith("so no day was lost."));
    }

    @Test
    void whatIsNotAnsweredInTimeIsLateByWorkingDays() {
        at(STARTED, "2026-08-19T14:05");
        at(ACKNOWLEDGED, "2026-08-19T15:00");

        var told = clock().on(LocalDate.of(2026, 9, 7));

        assertThat(told.late()).isTrue();
        assertThat(told.headline()).isEqualTo("2 days late: an answer by Thursday 3 September 2026 was promised");
        assertThat(clock().due(LocalDate.of(2026, 9, 7)).words()).isEqualTo("2 days late");
        assertThat(told.track()).filteredOn(day -> day.kind() == Kind.LATE).hasSize(2);
    }

    @Test
    void whatCameTooLateSaysByHowMuch() {
        at(STARTED, "2026-08-19T14:05");
        at(ACKNOWLEDGED, "2026-08-24T09:00");
        at(PAUSED, "2026-09-07T10:00");
        var paused = clock().on(LocalDate.of(2026, 9, 8));
        assertThat(paused.headline()).isEqualTo("Paused at working day 12, 2 days late: waiting for a reply");
        assertThat(clock().due(LocalDate.of(2026, 9, 8)).words()).isEqualTo("Paused, 2 days late");

        at(ANSWERED, "2026-09-08T11:00");
        var answered = clock().on(LocalDate.of(2026, 9, 8));
        assertThat(answered.headline()).isEqualTo("Answered on working day 12, 2 days late");
        assertThat(answered.summary()).startsWith("Acknowledged on working day 3, 1 day late.");
        assertThat(answered.explanation()).last().asString().endsWith("working day 12, 2 days late.");
    }

    @Test
    void aQuestionAskedOnceItIsLateDoesNotMakeItPunctual() {
        at(STARTED, "2026-08-19T14:05");
        at(PAUSED, "2026-09-04T10:00");
        at(RESUMED, "2026-09-09T10:00");

        assertThat(clock().answerDue()).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(clock().on(LocalDate.of(2026, 9, 10)).late()).isTrue();
    }

    @Test
    void whatWasDueOnFridayIsLateOnSaturday() {
        at(STARTED, "2026-08-21T14:05");
        at(ACKNOWLEDGED, "2026-08-21T15:00");
        assertThat(clock().answerDue()).isEqualTo(LocalDate.of(2026, 9, 7));

        assertThat(Due.on(LocalDate.of(2026, 9, 4), LocalDate.of(2026, 9, 5), CALENDAR)
                        .words())
                .isEqualTo("1 day late");
    }

    @Test
    void theFirstAnswerStopsTheClockForGood() {
        exampleOfTheDesign();
        at(ANSWERED, "2026-09-03T11:00");
        at(PAUSED, "2026-09-03T12:00");
        at(ANSWERED, "2026-09-30T12:00");

        assertThat(clock().state()).isEqualTo(ClockState.STOPPED);
        assertThat(clock().daysToAnswer()).contains(7);
        assertThat(clock().due(LocalDate.of(2026, 12, 1)).words()).isEqualTo("Nothing due");
        assertThat(clock().on(LocalDate.of(2026, 12, 1)).headline()).isEqualTo("Answered on day 7 of 10");
        assertThat(clock().on(LocalDate.of(2026, 12, 1)).track().getLast().until())
                .isEqualTo(THURSDAY_3_SEPTEMBER);
    }

    @Test
    void anAnswerWithoutAnAcknowledgementIsBoth() {
        at(STARTED, "2026-08-19T14:05");
        at(ANSWERED, "2026-08-21T14:05");

        assertThat(clock().daysToAcknowledge()).contains(2);
        assertThat(clock().daysToAnswer()).contains(2);
    }

    @Test
    void reopeningBeginsASecondCount() {
        exampleOfTheDesign();
        at(ANSWERED, "2026-09-03T11:00");
        at(STARTED, "2026-10-01T10:00");

        assertThat(clock().state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock().acknowledgedAt()).isEmpty();
        assertThat(clock().answerDue()).isEqualTo(LocalDate.of(2026, 10, 15));
    }

    @Test
    void aLongWaitIsFoldedIntoOnePiece() {
        at(STARTED, "2026-08-19T14:05");
        at(PAUSED, "2026-08-25T16:40");
        at(RESUMED, "2026-10-26T09:00");

        assertThat(clock().on(LocalDate.of(2026, 10, 28)).track())
                .filteredOn(day -> day.kind() == Kind.PAUSED)
                .singleElement()
                .returns(LocalDate.of(2026, 8, 26), TrackDay::from)
                .returns(LocalDate.of(2026, 10, 26), TrackDay::until)
                .returns(43, TrackDay::days);
    }

    private void exampleOfTheDesign() {
        at(STARTED, "2026-08-19T14:05");
        at(ACKNOWLEDGED, "2026-08-20T09:00");
        at(PAUSED, "2026-08-25T16:40");
        at(RESUMED, "2026-08-31T18:12");
    }

    private void at(Turn.Kind kind, String when) {
        turns.add(new Turn(kind, LocalDateTime.parse(when).atZone(Days.LONDON).toInstant()));
    }

    private PromiseClock clock() {
        return PromiseClock.of(turns, new Promise(2, 10), CALENDAR);
    }
}
