package org.makegood.casework.conversation;

/** How a message reached the conversation. */
public enum Channel {
    PORTAL("on Makegood"),
    MAIL("by mail"),
    API("by another system");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
