package org.makegood.casework;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.RuleViolation;

/** That a case was taken further up, how high, and why. */
@Embeddable
record Escalated(
        @Enumerated(EnumType.STRING) EscalationLevel escalation, String escalationReason, Instant escalatedAt) {

    /** A case goes up only. */
    static Escalated from(@Nullable Escalated before, EscalationLevel level, String reason, Instant now) {
        if (before != null && before.isAsHighAs(level)) {
            throw new RuleViolation(
                    "level",
                    "This case was taken to the %s already."
                            .formatted(before.escalation.label().toLowerCase(Locale.UK)));
        }
        return new Escalated(level, reason, now);
    }

    boolean isAsHighAs(EscalationLevel level) {
        return escalation.compareTo(level) >= 0;
    }
}
