package org.makegood.proposals.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.VisitorCase;
import org.makegood.proposals.ProposalStatus;
import org.makegood.proposals.ProposalView;
import org.makegood.proposals.photos.ProposalPhoto;

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
