package org.makegood.identity.administration;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.identity.AppointmentRole;

/**
 * One appointment in a list, of a person or to a body.
 *
 * @param until the first day on which it is no longer in force
 */
public record AppointmentLine(
        UUID id,
        UUID personId,
        String person,
        AppointmentRole role,
        String body,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean isInForce(LocalDate on) {
        return !from.isAfter(on) && !hasEnded(on);
    }

    public boolean hasEnded(LocalDate on) {
        return until != null && !until.isAfter(on);
    }
}
