package org.makegood.briefings.feedback;

/** How useful a briefing was to somebody who came. Stored by name: renaming a constant needs a migration. */
public enum Usefulness {
    VERY("Very useful"),
    QUITE("Quite useful"),
    LITTLE("A little useful"),
    NOT("Not useful");

    private final String label;

    Usefulness(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
