package org.makegood.briefings.registration;

import org.jspecify.annotations.Nullable;

/**
 * One person's coming, for a letter to them. Whoever has the token can change it, so it goes to nobody else.
 *
 * @param changes how often it was changed or ended
 * @param hadPlace whether a place was theirs for good at some time, so that an entry may stand in their calendar
 * @param dateTold whether the day was told to their address, so that it may be pencilled in there
 * @param endReason why it ended, when somebody gave a reason
 */
public record RegistrationCard(
        RegistrationView registration,
        String token,
        String badge,
        int changes,
        boolean hadPlace,
        boolean dateTold,
        @Nullable String endReason) {

    @Override
    public String toString() {
        return "RegistrationCard[" + registration.id() + "]";
    }
}
