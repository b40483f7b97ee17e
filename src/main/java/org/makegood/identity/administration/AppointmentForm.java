package org.makegood.identity.administration;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.identity.AppointmentRole;

/**
 * What is asked about an appointment.
 *
 * @param bodyId the organisation or desk that goes with the role; nothing for an administrator
 * @param lastDay the last day on which it is in force, or nothing while it has no end
 */
public record AppointmentForm(
        @NotNull(message = "Choose a role") AppointmentRole role,
        @Nullable UUID bodyId,
        @NotNull(message = "Choose the first day") LocalDate from,
        @Nullable LocalDate lastDay) {}
