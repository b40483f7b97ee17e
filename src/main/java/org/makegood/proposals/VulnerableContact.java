package org.makegood.proposals;

/** Whether people at work meet children or vulnerable adults. Decides who may be sent there. */
public enum VulnerableContact {
    NONE("No"),
    POSSIBLE("Possibly, in passing"),
    REGULAR("Yes, as part of the work or the place"),
    UNSURE("I do not know");

    private final String label;

    VulnerableContact(String label) {
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
