package org.makegood.proposals.plan;

/** What a visit to the site came to. */
public enum VisitResult {
    SUITABLE("Suitable"),
    SUITABLE_WITH_CHANGES("Suitable with changes"),
    NOT_SUITABLE("Not suitable");

    private final String label;

    VisitResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean allowsWork() {
        return this != NOT_SUITABLE;
    }
}
