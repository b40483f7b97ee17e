package org.makegood.proposals;

import java.util.EnumSet;
import java.util.Set;
import org.makegood.casework.status.CaseStatus;
import org.makegood.casework.status.Stage;

/** Where a proposal stands, and where it can go from there. */
public enum ProposalStatus implements CaseStatus {
    SUBMITTED("Submitted", Stage.NEW),
    SCREENING("Being screened", Stage.ACKNOWLEDGED),
    /** A visit to the site is planned, or has been made. */
    ASSESSMENT("Site assessment", Stage.UNDER_WAY),
    /** The proposer has the answer; what was promised is kept. */
    ACCEPTED("Accepted", Stage.UNDER_WAY),
    SCHEDULED("Scheduled", Stage.UNDER_WAY),
    UNDER_WAY("Work under way", Stage.UNDER_WAY),
    COMPLETED("Completed", Stage.SETTLED),
    DECLINED("Declined", Stage.SETTLED),
    /** By whoever proposed it. */
    WITHDRAWN("Withdrawn", Stage.CLOSED);

    private final String label;
    private final Stage stage;

    ProposalStatus(String label, Stage stage) {
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
    public boolean isWithdrawal() {
        return this == WITHDRAWN;
    }

    @Override
    public boolean isAnswer() {
        return this == ACCEPTED || CaseStatus.super.isAnswer();
    }

    @Override
    public boolean isRefusal() {
        return this == DECLINED;
    }

    @Override
    public Set<ProposalStatus> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(SCREENING, ASSESSMENT, DECLINED, WITHDRAWN);
            case SCREENING -> EnumSet.of(ASSESSMENT, DECLINED, WITHDRAWN);
            case ASSESSMENT -> EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(SCHEDULED, DECLINED, WITHDRAWN);
            case SCHEDULED -> EnumSet.of(UNDER_WAY, DECLINED, WITHDRAWN);
            case UNDER_WAY -> EnumSet.of(COMPLETED);
            case COMPLETED, DECLINED, WITHDRAWN -> EnumSet.noneOf(ProposalStatus.class);
        };
    }
}
