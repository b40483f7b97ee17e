package org.makegood.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A mail that this node has claimed and sends now. {@code attempts} counts this one. */
record ClaimedMail(
        UUID id,
        String recipient,
        String subject,
        String text,
        String html,
        String messageId,
        int attempts,
        Instant createdAt,
        List<MailAttachment> attachments) {}
