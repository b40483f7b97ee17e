package org.makegood.mail;

import java.util.List;

/** A mail of the outbox, to be read. */
public record StoredMail(
        MailSummary summary, String messageId, String text, String html, List<MailAttachmentCard> attachments) {

    /** Whether its words were removed when it left, because they held something for its reader only. */
    public boolean isWiped() {
        return text.isEmpty() && html.isEmpty();
    }
}
