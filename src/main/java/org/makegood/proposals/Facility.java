package org.makegood.proposals;

/** Whether people at work find something they need. */
public enum Facility {
    ON_SITE("On the site"),
    NEARBY("Within five minutes’ walk"),
    NONE("No"),
    UNSURE("I do not know");

    private final String label;

    Facility(String label) {
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
