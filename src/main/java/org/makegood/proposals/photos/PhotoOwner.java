package org.makegood.proposals.photos;

import java.util.UUID;

/**
 * What a photo belongs to: a draft or a nomination while it is written, and then the proposal it became.
 *
 * @param column of the table that links photos to it
 */
public record PhotoOwner(String column, UUID id) {

    public static PhotoOwner draft(UUID id) {
        return new PhotoOwner("draft_id", id);
    }

    public static PhotoOwner nomination(UUID id) {
        return new PhotoOwner("nomination_id", id);
    }

    public static PhotoOwner proposal(UUID id) {
        return new PhotoOwner("proposal_id", id);
    }
}
