package org.makegood.briefings.seats;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's coming to one briefing, as its row says it; {@link Seats} changes it. */
public record Registration(
        UUID id,
        UUID briefingId,
        RegistrationState state,
        @Nullable UUID poolId,
        @Nullable Long queue,
        RegistrationChannel channel,
        @Nullable UUID invitationId,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        @Nullable String areaCode,
        @Nullable UUID personId,
        @Nullable String registeredBy,
        String name,
        String email,
        String token,
        String badge,
        Instant askedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant offerUntil,
        @Nullable String endReason,
        int changes,
        @Nullable Instant arrivedAt) {}
