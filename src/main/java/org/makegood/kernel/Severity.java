package org.makegood.kernel;

/** How much a concern hurts, in words that a partner can choose between. Ordered from least to most. */
public enum Severity {
    MINOR("Minor", "A nuisance. Work goes on."),
    MODERATE("Moderate", "Costs time or trust. We have a way round it."),
    SERIOUS("Serious", "Part of the work stops, or people miss a service."),
    CRITICAL("Critical", "Somebody may come to harm. Telephone the desk as well.");

    private final String label;
    private final String definition;

    Severity(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    public String label() {
        return label;
    }

    public String definition() {
        return definition;
    }

    public boolean atLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
