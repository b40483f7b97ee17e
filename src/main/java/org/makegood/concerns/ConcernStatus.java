package org.makegood.concerns;

import java.util.EnumSet;
import java.util.Set;
import org.makegood.casework.status.CaseStatus;
import org.makegood.casework.status.Stage;

/** Where a concern stands, and where it can go from there. */
public enum ConcernStatus implements CaseStatus {
    LOGGED("Logged", Stage.NEW),
    ACKNOWLEDGED("Acknowledged", Stage.ACKNOWLEDGED),
    BEING_LOOKED_INTO("Being looked into", Stage.UNDER_WAY),
    ACTION_AGREED("Action agreed", Stage.UNDER_WAY),
    /** There is an outcome; the partner has not yet said whether it is so. */
    RESOLVED("Resolved", Stage.SETTLED),
    CONFIRMED("Confirmed", Stage.CLOSED),
    /** The partner said that it was not put right. */
    REOPENED("Reopened", Stage.NEW);

    private final String label;
    private final Stage stage;

    ConcernStatus(String label, Stage stage) {
        this.label = label;
        this.stage = stage;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public Set<ConcernStatus> next() {
        return switch (this) {
            case LOGGED, REOPENED -> EnumSet.of(ACKNOWLEDGED, BEING_LOOKED_INTO, ACTION_AGREED, RESOLVED);
            case ACKNOWLEDGED -> EnumSet.of(BEING_LOOKED_INTO, ACTION_AGREED, RESOLVED);
            case BEING_LOOKED_INTO -> EnumSet.of(ACTION_AGREED, RESOLVED);
            case ACTION_AGREED -> EnumSet.of(RESOLVED);
            case RESOLVED -> EnumSet.of(CONFIRMED, REOPENED);
            case CONFIRMED -> EnumSet.of(REOPENED);
        };
    }
}
