package org.makegood.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other modules may learn about people. Events carry identifiers, not content, but for the one-time link, which is
 * stored nowhere: it is for a synchronous listener that writes the mail in the same transaction.
 */
public sealed interface IdentityEvent {

    UUID personId();

    /**
     * Somebody was appointed.
     *
     * @param link where the person sets their first password; nothing when they have one already
     */
    record Invited(
            UUID personId, UUID appointmentId, @Nullable OneTimeLink link) implements IdentityEvent {}

    /** The person is to set a new password. */
    record PasswordLinkMade(UUID personId, OneTimeLink link) implements IdentityEvent {}
}
