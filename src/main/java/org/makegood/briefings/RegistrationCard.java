package org.makegood.briefings;

import org.jspecify.annotations.Nullable;

/**
 * One person's coming, for a letter to them. Whoever has the token can change it, so it goes to nobody else.
 *
 * @param changes how often it was changed or ended; a calendar entry of theirs has the number of the briefing plus this,
 *     so that it always grows, and the registration's id for its own
 * @param hadPlace whether a place was theirs for good at some time, so that an entry may stand in their calendar
 * @param endReason why it ended, when somebody gave a reason
 */
public record RegistrationCard(
        RegistrationView registration,
        String token,
        String badge,
        int changes,
        boolean hadPlace,
        @Nullable String endReason) {

    @Override
    public String toString() {
        return "RegistrationCard[" + registration.id() + "]";
    }
}
