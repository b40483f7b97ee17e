package org.makegood.kernel;

/** What kind of work a case is. */
public enum CaseKind {
    CONCERN("Concern"),
    PROPOSAL("Unpaid work proposal");

    private final String label;

    CaseKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
