package org.makegood.identity;

/** What an organisation is. Stored by name: renaming a constant needs a migration. */
public enum OrganisationKind {
    COUNCIL("Council"),
    COUNTY_COUNCIL("County council"),
    CHARITY("Charity"),
    HOUSING_ASSOCIATION("Housing association"),
    POLICE_BODY("Police body"),
    HEALTH_BODY("Health body"),
    OVERVIEW_BODY("Overview body"),
    OTHER("Other organisation");

    private final String label;

    OrganisationKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
