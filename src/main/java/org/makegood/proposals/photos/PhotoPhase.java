package org.makegood.proposals.photos;

import java.util.EnumSet;
import java.util.Set;
import org.makegood.proposals.ProposalStatus;

/** What a photo of a project shows. */
public enum PhotoPhase {
    /** The place, as it was proposed. */
    OFFERED("As it was proposed"),
    BEFORE("Before the work"),
    AFTER("After the work");

    private final String label;

    PhotoPhase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What photos can be added of while a project stands there: once it is taken on, and of the work once it has begun. */
    public static Set<PhotoPhase> addedIn(ProposalStatus status) {
        return switch (status) {
            case ACCEPTED, SCHEDULED -> EnumSet.of(BEFORE);
            case UNDER_WAY, COMPLETED -> EnumSet.of(BEFORE, AFTER);
            case SUBMITTED, SCREENING, ASSESSMENT, DECLINED, WITHDRAWN -> EnumSet.noneOf(PhotoPhase.class);
        };
    }
}
