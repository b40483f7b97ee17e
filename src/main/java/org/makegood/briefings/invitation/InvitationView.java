package org.makegood.briefings.invitation;

import org.jspecify.annotations.Nullable;
import org.makegood.briefings.BriefingView;

/**
 * What the link in an invitation opens.
 *
 * @param holder to whom the link was sent
 * @param passedOn whether it is in somebody else's hands by now, and this link can no longer answer
 * @param comingToken what opens the page of whoever comes by it; only in the hands of the present holder
 */
public record InvitationView(
        String organisation,
        String holder,
        String email,
        @Nullable String areaCode,
        InvitationState state,
        @Nullable String reason,
        boolean passedOn,
        @Nullable String comingToken,
        BriefingView briefing) {

    public boolean mayAnswer() {
        return !passedOn && state != InvitationState.ANNOUNCED;
    }
}
