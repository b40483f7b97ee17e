package org.makegood.areas;

/** Where a probation organisation stands: today's two levels and the three kinds that came before. Stored by name. */
public enum UnitLevel {
    REGION("Probation region"),
    PDU("Probation delivery unit"),
    TRUST("Probation trust"),
    CRC("Community rehabilitation company"),
    NPS_DIVISION("National Probation Service division");

    private final String label;

    UnitLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
