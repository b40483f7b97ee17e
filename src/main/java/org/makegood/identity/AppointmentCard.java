package org.makegood.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of a person's appointments, as the switcher shows it.
 *
 * @param body the whole name of the organisation or desk, or of the portal for an administrator
 * @param until the first day on which it is no longer in force
 * @param acting whether the person acts under it now
 */
public record AppointmentCard(
        UUID id,
        AppointmentRole role,
        String body,
        LocalDate from,
        @Nullable LocalDate until,
        boolean acting) {}
