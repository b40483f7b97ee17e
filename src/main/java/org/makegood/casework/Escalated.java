package org.makegood.casework;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.clock.Owed;
import org.makegood.casework.clock.PromiseClock;
import org.makegood.casework.due.EscalationLevel;
import org.makegood.kernel.RuleViolation;

/**
 * That a case was taken further up, how high, and why.
 *
 * @param escalatedFor what is late, where the portal did it; null where people did, for whatever reason they had
 */
@Embeddable
record Escalated(
        @Enumerated(EnumType.STRING) EscalationLevel escalation,
        String escalationReason,
        Instant escalatedAt,
        @Enumerated(EnumType.STRING) @Nullable Owed escalatedFor) {

    /** A case goes up only. */
    static Escalated from(@Nullable Escalated before, EscalationLevel level, String reason, Instant now) {
        if (before != null && before.isAsHighAs(level)) {
            throw new RuleViolation(
                    "level",
                    "This case was taken to the %s already."
                            .formatted(before.escalation.label().toLowerCase(Locale.UK)));
        }
        return new Escalated(level, reason, now, null);
    }

    /** By the portal. Where people had taken it up before, it does not end with what is late now. */
    static Escalated from(@Nullable Escalated before, EscalationLevel level, String reason, Instant now, Owed late) {
        return new Escalated(level, reason, now, before == null || before.escalatedFor != null ? late : null);
    }

    /** What the portal took it up for has come. */
    boolean isOver(PromiseClock clock) {
        return switch (escalatedFor) {
            case null -> false;
            case FIRST_WORD -> clock.acknowledgedAt().isPresent();
            case ANSWER -> clock.answeredAt().isPresent();
        };
    }

    boolean isAsHighAs(EscalationLevel level) {
        return escalation.compareTo(level) >= 0;
    }
}
