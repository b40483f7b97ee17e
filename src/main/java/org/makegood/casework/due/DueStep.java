package org.makegood.casework.due;

import org.jspecify.annotations.Nullable;

/** What the portal does by itself about a due date, in this order. */
public enum DueStep {
    WARNED(null),
    HEAD_OF_UNIT(EscalationLevel.HEAD_OF_UNIT),
    REGION(EscalationLevel.REGION);

    private final @Nullable EscalationLevel level;

    DueStep(@Nullable EscalationLevel level) {
        this.level = level;
    }

    /** How high it takes the case; null where it stays where it is. */
    public @Nullable EscalationLevel level() {
        return level;
    }
}
