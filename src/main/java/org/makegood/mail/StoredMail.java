package org.makegood.mail;

/** A mail of the outbox, to be read. */
public record StoredMail(MailSummary summary, String messageId, String text, String html) {

    /** Whether its words were removed when it left, because they held something for its reader only. */
    public boolean isWiped() {
        return text.isEmpty() && html.isEmpty();
    }
}
