package org.makegood.overviews;

import java.util.Arrays;
import java.util.Optional;

/** How far a proposal came: the first five one after another, then the two ways in which it ends before. */
public enum FunnelStage {
    PROPOSED("SUBMITTED"),
    ASSESSED("ASSESSMENT"),
    ACCEPTED("ACCEPTED"),
    SCHEDULED("SCHEDULED"),
    COMPLETED("COMPLETED"),
    DECLINED("DECLINED"),
    WITHDRAWN("WITHDRAWN");

    private final String status;

    FunnelStage(String status) {
        this.status = status;
    }

    static Optional<FunnelStage> of(String status) {
        return Arrays.stream(values())
                .filter(stage -> stage.status.equals(status))
                .findFirst();
    }

    /** The state that makes it, as the report view says it. */
    String status() {
        return status;
    }
}
