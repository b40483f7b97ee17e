package org.makegood.proposals;

/** Whether people with mobility problems can get to the work and do it. */
public enum StepFree {
    YES("Yes, all of it"),
    PARTLY("In part"),
    NO("No"),
    UNSURE("I do not know");

    private final String label;

    StepFree(String label) {
        this.label = label;
    }

    /** As the host answers. */
    public String label() {
        return label;
    }

    /** As others read it. */
    public String told() {
        return this == UNSURE ? "Not known" : label;
    }
}
