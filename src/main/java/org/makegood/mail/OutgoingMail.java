package org.makegood.mail;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.EmailAddress;

/**
 * A mail as its author hands it over, in both forms: readers choose text or HTML.
 *
 * @param key says which mail this is (event, recipient, template): one key leaves once, however often it is put
 * @param caseId the case it is about, if any
 * @param reference what that case is called
 * @param secret whether it holds something that only its reader may have, such as a one-time link: its words are wiped
 *     from the outbox once it has left, with what is attached
 */
public record OutgoingMail(
        String key,
        EmailAddress to,
        String subject,
        String text,
        String html,
        @Nullable UUID caseId,
        @Nullable String reference,
        boolean secret,
        List<MailAttachment> attachments) {

    static final int MAX_SUBJECT = 300;
    private static final int MAX_ATTACHED = 10 * 1024 * 1024;
    private static final int MAX_ATTACHMENTS = 20;

    public OutgoingMail {
        if (subject.isBlank()
                || subject.length() > MAX_SUBJECT
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A subject is one line of at most " + MAX_SUBJECT + " characters");
        }
        attachments = List.copyOf(attachments);
        if (attachments.size() > MAX_ATTACHMENTS
                || attachments.stream().mapToLong(some -> some.content().length).sum() > MAX_ATTACHED) {
            throw new IllegalArgumentException(
                    "At most " + MAX_ATTACHMENTS + " files of together 10 MB: many servers refuse more");
        }
    }

    /** A mail with nothing attached. */
    public OutgoingMail(
            String key,
            EmailAddress to,
            String subject,
            String text,
            String html,
            @Nullable UUID caseId,
            @Nullable String reference,
            boolean secret) {
        this(key, to, subject, text, html, caseId, reference, secret, List.of());
    }
}
