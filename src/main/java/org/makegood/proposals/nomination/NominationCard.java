package org.makegood.proposals.nomination;

import java.time.Instant;
import java.util.UUID;
import org.makegood.kernel.EmailAddress;

/**
 * What the mail needs that asks a visitor to confirm.
 *
 * @param confirmToken for the link in that mail and nowhere else
 * @param until when the link ends
 */
public record NominationCard(
        UUID id, String place, String name, EmailAddress email, String confirmToken, Instant until) {}
