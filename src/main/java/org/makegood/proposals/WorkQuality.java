package org.makegood.proposals;

/** How the host found the work, in the words the probation service uses. */
public enum WorkQuality {
    EXCELLENT("Excellent"),
    GOOD("Good"),
    SATISFACTORY("Satisfactory"),
    UNSATISFACTORY("Unsatisfactory"),
    POOR("Poor");

    private final String label;

    WorkQuality(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
