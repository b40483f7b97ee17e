package org.makegood.mail;

/** Where a mail of the outbox stands. */
public enum MailState {
    WAITING("Waiting"),
    SENDING("Being sent"),
    SENT("Sent"),
    FAILED("Failed"),
    HELD("Held");

    private final String label;

    MailState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
