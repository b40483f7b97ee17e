package org.makegood.briefings.seats;

/** How it stands with one person's coming. Stored by name: renaming a constant needs a migration. */
public enum RegistrationState {
    /** Asked for by a visitor who has yet to press the button behind the mailed link. Holds no place. */
    UNCONFIRMED("To be confirmed"),
    ACCEPTED("Has a place"),
    WAITING("On the waiting list"),
    /** A place is held for them for a while. */
    OFFERED("Place offered"),
    CANCELLED("Cancelled"),
    /** They let the offer pass, and with it their place in the line. */
    LAPSED("Offer not taken");

    private final String label;

    RegistrationState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether one place of the briefing is theirs, for good or for a while. */
    public boolean holdsPlace() {
        return this == ACCEPTED || this == OFFERED;
    }

    public boolean isComing() {
        return holdsPlace() || this == WAITING;
    }
}
