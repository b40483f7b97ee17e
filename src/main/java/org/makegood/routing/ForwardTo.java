package org.makegood.routing;

/** Where a rule sends work instead of to the desk responsible. Stored by name. */
public enum ForwardTo {
    DESK("A desk of your choice"),
    UNIT("The desk of another unit for the same kind of work"),
    PARENT_UNIT("The desk of the unit above");

    private final String label;

    ForwardTo(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
