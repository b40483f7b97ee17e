package org.makegood.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.VisitorCase;

/** What a visitor sees of how their nomination goes on. */
public record NominationProgress(
        VisitorCase shown,
        ProposalStatus status,
        List<ProposalPhoto> photos,
        List<ProposalView.Visit> visits,
        List<ProposalView.Session> sessions,
        ProposalView.@Nullable Decision decision,
        ProposalView.@Nullable Completion completion,
        ProposalView.@Nullable Feedback feedback) {}
