package org.makegood.briefings;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.seats.SeatCounts;
import org.makegood.kernel.Days;

/**
 * When a briefing is, and when one can register.
 *
 * @param registrationOpensAt from then on; from the opening on where there is none
 * @param registrationClosesAt the first moment at which it is too late
 */
@Embeddable
public record BriefingTimes(
        Instant doorsOpenAt,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant registrationOpensAt,
        Instant registrationClosesAt) {

    /** So long before the start those who have a place are reminded. */
    static final Duration REMINDED = Duration.ofDays(2);

    /** The day from which on one can register; null from the opening on. */
    @Nullable
    LocalDate registrationOpens() {
        return registrationOpensAt == null ? null : Days.of(registrationOpensAt);
    }

    /** The last day on which one can; null until the start. */
    @Nullable
    LocalDate registrationCloses() {
        return registrationClosesAt.equals(startsAt) ? null : Days.of(registrationClosesAt.minusNanos(1000));
    }

    /** Whether it is so near that whoever gets a place is not reminded any more: the letter of the place says it all. */
    public boolean isNear(Instant now) {
        return !now.isBefore(startsAt.minus(REMINDED));
    }

    /** How a briefing in that state is shown at a moment: an open one is full, or its window is not, by what is so now. */
    public BriefingStatus shown(BriefingStatus stored, SeatCounts seats, Instant now) {
        if (stored != BriefingStatus.OPEN) {
            return stored;
        }
        if (registrationOpensAt != null && now.isBefore(registrationOpensAt)) {
            return BriefingStatus.SAVE_THE_DATE;
        }
        if (!now.isBefore(registrationClosesAt)) {
            return BriefingStatus.CLOSED;
        }
        return seats.left() == 0 ? BriefingStatus.FULL : BriefingStatus.OPEN;
    }
}
