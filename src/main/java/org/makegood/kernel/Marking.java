package org.makegood.kernel;

/** Government security classification of what a case holds. OFFICIAL is the default and needs no marking. */
public enum Marking {
    OFFICIAL("OFFICIAL", "The usual case."),
    OFFICIAL_SENSITIVE(
            "OFFICIAL-SENSITIVE", "Only those who need to know: your organisation and the desk that answers.");

    private final String label;
    private final String definition;

    Marking(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    public String label() {
        return label;
    }

    public String definition() {
        return definition;
    }
}
