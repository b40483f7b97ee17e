package org.makegood.proposals;

/** Who looks after the people at work. */
public enum Supervision {
    PROBATION("The probation service", "The probation service"),
    HOST("We do, every time", "The host, every time"),
    UNSURE("I do not know yet", "Not known yet");

    private final String label;
    private final String told;

    Supervision(String label, String told) {
        this.label = label;
        this.told = told;
    }

    /** As the host answers. */
    public String label() {
        return label;
    }

    /** As others read it. */
    public String told() {
        return told;
    }
}
