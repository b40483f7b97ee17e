package org.makegood.proposals.photos;

import java.util.UUID;
import org.makegood.files.PhotoSize;

/**
 * A photo of a project.
 *
 * @param id of the file
 * @param description what it shows, for those who cannot see it; empty where nobody said
 */
public record ProposalPhoto(UUID id, PhotoPhase phase, PhotoSize size, String description) {

    public static final int MAX_DESCRIPTION = 200;
}
