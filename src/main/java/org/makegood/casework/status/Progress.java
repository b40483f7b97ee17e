package org.makegood.casework.status;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.RuleViolation;

/** How far a case has come, and whether it waits for the partner. */
@Embeddable
public class Progress {

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String status;

    private @Nullable Instant closedAt;

    private short reopenings;

    private @Nullable Instant waitingSince;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields itself
    protected Progress() {}

    public Progress(CaseStatus first) {
        stage = first.stage();
        status = first.name();
    }

    public void acknowledge(CaseStatus acknowledged) {
        stage = acknowledged.stage();
        status = acknowledged.name();
    }

    public void moveTo(CaseStatus next, CaseStatus current, Instant now) {
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
    public void waitSince(Instant asked) {
        waitingSince = waitingSince == null ? asked : waitingSince;
    }

    public void waitNoLonger() {
        waitingSince = null;
    }

    public boolean isWaiting() {
        return waitingSince != null;
    }

    public Stage stage() {
        return stage;
    }

    public String status() {
        return status;
    }
}
