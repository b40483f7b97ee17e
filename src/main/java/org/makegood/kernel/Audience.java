package org.makegood.kernel;

/** Who may see a case besides its reporter and the desk that answers it. Each step includes those before it. */
public enum Audience {
    OWN_ORGANISATION("My organisation and the desk", "Nobody else sees it, and it is in nobody else's figures."),
    REGION("Probation staff of the region", "Staff of the region's other desks may read it."),
    OVERVIEW_BODY("The overview body too", "For London, London Councils may read it and count it."),
    COMMITTEE("Committees", "It may be quoted in papers for a committee, in the way you choose below."),
    PUBLIC("Everybody", "It may be quoted in published reports, in the way you choose below.");

    private final String label;
    private final String definition;

    Audience(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    public String label() {
        return label;
    }

    public String definition() {
        return definition;
    }

    public boolean includes(Audience other) {
        return compareTo(other) >= 0;
    }
}
