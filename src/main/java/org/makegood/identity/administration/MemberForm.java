package org.makegood.identity.administration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Whom a coordinator invites.
 *
 * @param appointmentId the coordinator's own, under which the form was opened
 */
public record MemberForm(@NotNull UUID appointmentId, @Valid PersonForm person, boolean coordinator) {}
