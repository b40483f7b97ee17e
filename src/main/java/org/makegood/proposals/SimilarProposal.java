package org.makegood.proposals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another proposal of the same kind of work in the same place, which may be the same one.
 *
 * @param where postcode district or council
 * @param reference null for readers who may not see it: they learn that there is one, not whose
 * @param title null like the reference
 */
public record SimilarProposal(
        WorkKind workKind,
        String where,
        ProposalStatus status,
        LocalDate openedOn,
        @Nullable String reference,
        @Nullable String title) {}
