package org.makegood.routing;

/** Where a set of rules stands in time. */
public enum RuleSetState {
    DRAFT("Draft"),
    COMING("Coming"),
    IN_FORCE("In force"),
    PAST("Past");

    private final String label;

    RuleSetState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
