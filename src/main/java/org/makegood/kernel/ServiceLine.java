package org.makegood.kernel;

/** What somebody is responsible for. Stored by name: renaming a constant needs a migration. */
public enum ServiceLine {
    UNPAID_WORK("Unpaid work", "Community Payback projects and sites"),
    PARTNERSHIPS("Partnerships", "Community safety, multi-agency forums, concerns"),
    SENTENCE_MANAGEMENT("Supervision of people on probation", "Sentence management in the community"),
    COURT_WORK("Court work", "Reports and advice to courts"),
    VICTIM_LIAISON("Victim liaison", "Contact with victims of serious crime");

    private final String label;
    private final String description;

    ServiceLine(String label, String description) {
        this.label = label;
        this.description = description;
    }

    public String label() {
        return label;
    }

    public String description() {
        return description;
    }
}
