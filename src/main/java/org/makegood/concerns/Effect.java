package org.makegood.concerns;

/** What a concern does to the work of the partnership. */
public enum Effect {
    DECISIONS_WAIT("Decisions wait"),
    WORK_STOPS("Work stops, in part or altogether"),
    PEOPLE_MISS_OUT("People miss a service"),
    RISK_UNSEEN("Risk is not seen or not shared"),
    COSTS_US("It costs us time or money"),
    TRUST_SUFFERS("Residents or partners lose trust");

    private final String label;

    Effect(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
