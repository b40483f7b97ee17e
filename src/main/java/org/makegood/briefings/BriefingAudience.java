package org.makegood.briefings;

/** Who may see a briefing and come to it. Stored by name: renaming a constant needs a migration. */
public enum BriefingAudience {
    INVITED("Invited offices only", "Nobody else sees it."),
    PARTNERS("Partner organisations", "Of the regions and kinds you choose; of all of them where you choose none."),
    PUBLIC("Everybody", "It is on the public page, and anybody may register.");

    private final String label;
    private final String definition;

    BriefingAudience(String label, String definition) {
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
