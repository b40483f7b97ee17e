package org.makegood.casework.due;

/** How high up a case was taken. */
public enum EscalationLevel {
    HEAD_OF_UNIT("Head of unit"),
    REGION("Regional director");

    private final String label;

    EscalationLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
