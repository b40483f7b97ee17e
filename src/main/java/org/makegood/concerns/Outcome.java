package org.makegood.concerns;

/** How a concern ended, in the desk's view. */
public enum Outcome {
    PUT_RIGHT("Put right"),
    PARTLY_PUT_RIGHT("Put right in part"),
    EXPLAINED("Explained"),
    NOT_FOR_PROBATION("Not for the probation service to decide"),
    NO_CHANGE_NOW("Cannot be changed now");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
