package org.makegood.proposals;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal in brief, for whoever writes to people about it. The rest is in the card of its case. */
public record ProposalCard(
        UUID id,
        ProposalSource source,
        String workKind,
        ProposalView.Offer offer,
        List<ProposalView.Visit> visits,
        List<ProposalView.Session> sessions,
        ProposalView.@Nullable Decision decision,
        ProposalView.@Nullable Completion completion) {}
