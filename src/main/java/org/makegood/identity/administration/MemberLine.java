package org.makegood.identity.administration;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One member of an organisation in the list of its coordinator.
 *
 * @param invited whether they have yet to set a password
 */
public record MemberLine(
        UUID appointmentId, String name, String email, boolean coordinator, LocalDate from, boolean invited) {}
