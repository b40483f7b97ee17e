package org.makegood.briefings;

import java.util.EnumSet;
import java.util.Set;

/** Where a briefing stands, and where it can go from there. Stored by name: renaming a constant needs a migration. */
public enum BriefingStatus {
    DRAFT("Draft"),
    /** The day is told, places are not given yet. */
    SAVE_THE_DATE("Save the date"),
    OPEN("Open"),
    /** How an open one without a free place is shown; never stored. */
    FULL("Full"),
    CLOSED("Closed"),
    HELD("Held"),
    CANCELLED("Cancelled");

    private final String label;

    BriefingStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public Set<BriefingStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SAVE_THE_DATE, OPEN);
            case SAVE_THE_DATE -> EnumSet.of(OPEN, CANCELLED);
            case OPEN, FULL -> EnumSet.of(CLOSED, HELD, CANCELLED);
            case CLOSED -> EnumSet.of(OPEN, HELD, CANCELLED);
            case HELD, CANCELLED -> EnumSet.noneOf(BriefingStatus.class);
        };
    }

    /** Whether it is still to come, so that it may be changed and its places move from one person to another. */
    public boolean isToCome() {
        return this != HELD && this != CANCELLED;
    }
}
