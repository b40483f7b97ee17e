package org.makegood.proposals.nomination;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.makegood.proposals.ProposalDraft;
import org.makegood.proposals.photos.ProposalPhoto;

/**
 * A nomination as far as a visitor has written it.
 *
 * @param keptUntil when it is deleted if nothing more is written
 * @param sentTo the address that has to confirm it; null until it is sent
 */
public record NominationView(
        String token,
        ProposalDraft content,
        List<ProposalPhoto> photos,
        Instant keptUntil,
        @Nullable String sentTo) {

    public NominationView {
        photos = List.copyOf(photos);
    }
}
