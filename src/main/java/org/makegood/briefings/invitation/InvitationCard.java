package org.makegood.briefings.invitation;

import java.util.UUID;

/**
 * The invitation of an office, for a letter to whoever holds it. Whoever has the token can answer, so it goes to nobody
 * else.
 *
 * @param dateTold whether this office was told the day before it was invited, so that an entry may stand in its calendar
 */
public record InvitationCard(
        UUID id,
        UUID briefingId,
        UUID holderId,
        String organisation,
        InvitationState state,
        String name,
        String email,
        String token,
        int chases,
        boolean dateTold,
        boolean passedOn) {

    @Override
    public String toString() {
        return "InvitationCard[" + id + "]";
    }
}
