package org.makegood.briefings.invitation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The invitation of one office, in the hands of one of its holders.
 *
 * @param holderNumber which one: 1 for the office
 * @param dateTold whether the office was told the day before it was invited
 * @param holders in how many hands it has been; who holds it now has this number
 */
public record Invitation(
        UUID id,
        UUID briefingId,
        UUID organisationId,
        String organisation,
        @Nullable String areaCode,
        InvitationState state,
        @Nullable String reason,
        int chases,
        boolean dateTold,
        UUID holderId,
        int holderNumber,
        String name,
        String email,
        String token,
        int holders) {

    boolean isPassedOn() {
        return holderNumber < holders;
    }
}
