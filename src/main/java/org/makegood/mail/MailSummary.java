package org.makegood.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list of mails.
 *
 * @param nextAttemptAt when it is tried next; holds for waiting mails only
 * @param lastError why the last attempt did not succeed
 */
public record MailSummary(
        UUID id,
        String recipient,
        String subject,
        @Nullable String reference,
        MailState state,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable String lastError) {}
