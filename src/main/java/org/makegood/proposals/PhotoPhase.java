package org.makegood.proposals;

/** What a photo of a project shows. */
public enum PhotoPhase {
    /** The place, as it was proposed. */
    OFFERED("As it was proposed"),
    BEFORE("Before"),
    AFTER("After");

    private final String label;

    PhotoPhase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
