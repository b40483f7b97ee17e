package org.makegood.areas;

/** The kinds of local authority in England and Wales that have no authority below them. Stored by name. */
public enum AreaType {
    UNITARY("Unitary authority"),
    METROPOLITAN_DISTRICT("Metropolitan district"),
    LONDON_BOROUGH("London borough"),
    CITY_CORPORATION("City corporation"),
    DISTRICT("District in a two-tier county"),
    WELSH_PRINCIPAL_AREA("Welsh principal area");

    private final String label;

    AreaType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
