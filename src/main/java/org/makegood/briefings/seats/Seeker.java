package org.makegood.briefings.seats;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks for a place, with what others have checked already.
 *
 * @param requestId made by whoever asks: the same one again is the same request
 * @param invitationId the invitation that is accepted with it
 * @param holderId in whose hands it was when they looked at it, when they answer by its link
 * @param areaCode for which area they come; places may be kept for it
 */
public record Seeker(
        UUID briefingId,
        UUID requestId,
        RegistrationChannel channel,
        String name,
        String email,
        @Nullable UUID invitationId,
        @Nullable UUID holderId,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        @Nullable String areaCode,
        @Nullable UUID personId,
        @Nullable String registeredBy,
        Needs needs) {

    /** Of the same office, for the same area and by the same invitation. */
    static Seeker insteadOf(Registration other, UUID requestId, String name, String email, String registeredBy) {
        return new Seeker(
                other.briefingId(),
                requestId,
                RegistrationChannel.DESK,
                name,
                email,
                other.invitationId(),
                null,
                other.organisationId(),
                other.organisation(),
                other.areaCode(),
                null,
                registeredBy,
                Needs.NONE);
    }
}
