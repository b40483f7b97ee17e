package org.makegood.proposals;

/** How a proposal came in. */
public enum ProposalSource {
    PARTNER("From a partner"),
    NOMINATION("Nominated by a visitor");

    private final String label;

    ProposalSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
