package org.makegood.briefings.invitation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.identity.OrganisationKind;

/**
 * To whom exactly an invitation would go.
 *
 * @param areaCode the area it serves, if it serves just one
 * @param name to whom, or nothing when nobody is known and an address has to be typed
 * @param known where the address comes from
 */
public record Recipient(
        UUID organisationId,
        String organisation,
        OrganisationKind kind,
        @Nullable String areaCode,
        @Nullable String name,
        @Nullable String email,
        Known known) {

    /** Where an address comes from, the best first. */
    public enum Known {
        ALREADY_INVITED("Invited already"),
        OFFICE("The office, as written to before"),
        COORDINATOR("The coordinator in the portal"),
        MEMBER("A member in the portal"),
        NOBODY("Nobody is known: type an address");

        private final String label;

        Known(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
