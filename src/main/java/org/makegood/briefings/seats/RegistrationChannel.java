package org.makegood.briefings.seats;

/** How somebody came to be registered. Stored by name: renaming a constant needs a migration. */
public enum RegistrationChannel {
    INVITATION("By invitation"),
    SIGNED_IN("By their organisation"),
    PUBLIC("On the public page"),
    DESK("By the desk");

    private final String label;

    RegistrationChannel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
