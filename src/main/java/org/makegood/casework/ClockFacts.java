package org.makegood.casework;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.clock.ClockState;
import org.makegood.casework.clock.PromiseClock;

/**
 * What lists and reports ask about the clock of a case, kept so that they need not work it out. What is owed is that of
 * the count that runs now; how long it took, and whether that was too long, is that of the first one.
 */
@Embeddable
class ClockFacts {

    @Enumerated(EnumType.STRING)
    private ClockState clockState;

    private @Nullable LocalDate pausedOn;

    private LocalDate acknowledgeDue;

    private LocalDate answerDue;

    private short answerWithin;

    private @Nullable LocalDate dueOn;

    private @Nullable Instant acknowledgedAt;

    private @Nullable Instant answeredAt;

    private @Nullable Short daysToAcknowledge;

    private @Nullable Short daysToAnswer;

    private @Nullable Boolean acknowledgedLate;

    private @Nullable Boolean answeredLate;

    @SuppressWarnings("NullAway.Init") // followed as soon as the case is opened; Hibernate fills the fields itself
    protected ClockFacts() {}

    void follow(PromiseClock clock) {
        clockState = clock.state();
        pausedOn = clock.pausedOn().orElse(null);
        acknowledgeDue = clock.acknowledgeDue();
        answerDue = clock.answerDue();
        answerWithin = (short) clock.promise().answerWithin();
        dueOn = clock.dueOn().orElse(null);
        if (acknowledgedAt == null && clock.acknowledgedAt().isPresent()) {
            acknowledgedAt = clock.acknowledgedAt().get();
            daysToAcknowledge = clock.daysToAcknowledge().orElseThrow().shortValue();
            acknowledgedLate = daysToAcknowledge > clock.promise().acknowledgeWithin();
        }
        if (answeredAt == null && clock.answeredAt().isPresent()) {
            answeredAt = clock.answeredAt().get();
            daysToAnswer = clock.daysToAnswer().orElseThrow().shortValue();
            answeredLate = daysToAnswer > clock.promise().answerWithin();
        }
    }

    LocalDate acknowledgeDue() {
        return acknowledgeDue;
    }

    LocalDate answerDue() {
        return answerDue;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }
}
