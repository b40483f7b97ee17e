package org.makegood.briefings.invitation;

/** What became of the invitation of an office. Stored by name: renaming a constant needs a migration. */
public enum InvitationState {
    /** Told to save the date; invited when the briefing opens. */
    ANNOUNCED("Date told"),
    SENT("No answer yet"),
    ACCEPTED("Accepted"),
    DECLINED("Declined");

    private final String label;

    InvitationState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isAnswered() {
        return this == ACCEPTED || this == DECLINED;
    }
}
