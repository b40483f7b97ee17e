package org.makegood.casework;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.RuleViolation;

/** How far a case has come, and whether it waits for the partner. */
@Embeddable
class Progress {

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String status;

    private @Nullable Instant closedAt;

    private short reopenings;

    private @Nullable Instant waitingSince;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields itself
    protected Progress() {}

    Progress(CaseStatus first) {
        stage = first.stage();
        status = first.name();
    }

    void acknowledge(CaseStatus acknowledged) {
        stage = acknowledged.stage();
        status = acknowledged.name();
    }

    void moveTo(CaseStatus next, CaseStatus current, Instant now) {
        if (!current.next().contains(next)) {
            throw new RuleViolation("This case stands at “%s”. From there it cannot become “%s”."
                    .formatted(current.label(), next.label()));
        }
        if (!stage.isOpen() && next.stage().isOpen()) {
            reopenings++;
        }
        stage = next.stage();
        status = next.name();
        closedAt = next.stage() == Stage.CLOSED ? now : null;
        if (!next.stage().isOpen()) {
            waitingSince = null;
        }
    }

    /** Waits from the first question on that was not answered. */
    void waitSince(Instant asked) {
        waitingSince = waitingSince == null ? asked : waitingSince;
    }

    void waitNoLonger() {
        waitingSince = null;
    }

    boolean isWaiting() {
        return waitingSince != null;
    }

    Stage stage() {
        return stage;
    }

    String status() {
        return status;
    }
}
