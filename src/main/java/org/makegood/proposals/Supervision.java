package org.makegood.proposals;

/** Who looks after the people at work. */
public enum Supervision {
    PROBATION("The probation service"),
    HOST("We do, every time"),
    UNSURE("I do not know yet");

    private final String label;

    Supervision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
