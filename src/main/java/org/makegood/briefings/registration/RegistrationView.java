package org.makegood.briefings.registration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.seats.Needs;
import org.makegood.briefings.seats.RegistrationChannel;
import org.makegood.briefings.seats.RegistrationState;
import org.makegood.kernel.SpokenCode;

/**
 * One person's coming, for whoever may see it: the person, their organisation, the desk.
 *
 * @param position where they stand in the line, beginning with 1, while they wait
 * @param offerUntil until when the place is held for them, while one is offered
 * @param registeredBy who of their organisation or of the desk did it for them
 * @param code what they can say at the door
 * @param arrivedAt when they came through the door
 */
public record RegistrationView(
        UUID id,
        UUID briefingId,
        RegistrationState state,
        @Nullable Integer position,
        @Nullable Instant offerUntil,
        RegistrationChannel channel,
        String name,
        String email,
        @Nullable String organisation,
        @Nullable String areaCode,
        @Nullable String registeredBy,
        Needs needs,
        Instant askedAt,
        SpokenCode code,
        @Nullable Instant arrivedAt) {}
