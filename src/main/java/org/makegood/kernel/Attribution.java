package org.makegood.kernel;

/** How a case may be quoted by those who may see it. */
public enum Attribution {
    NAMED("With my name and organisation"),
    BY_ORGANISATION("By organisation"),
    UNATTRIBUTED("Without saying who");

    private final String label;

    Attribution(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
