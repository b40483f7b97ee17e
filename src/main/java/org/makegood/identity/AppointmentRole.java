package org.makegood.identity;

/** What a person is appointed to. Stored by name: renaming a constant needs a migration. */
public enum AppointmentRole {
    PARTNER("Partner", Body.ORGANISATION),
    COORDINATOR("Partner coordinator", Body.ORGANISATION),
    DESK_MEMBER("Desk member", Body.DESK),
    HEAD("Head", Body.DESK),
    COMPILER("Overview compiler", Body.ORGANISATION),
    ADMINISTRATOR("Administrator", Body.PORTAL);

    /** What an appointment of this role is to. */
    public enum Body {
        ORGANISATION,
        DESK,
        PORTAL
    }

    private final String label;
    private final Body body;

    AppointmentRole(String label, Body body) {
        this.label = label;
        this.body = body;
    }

    public String label() {
        return label;
    }

    public Body body() {
        return body;
    }
}
