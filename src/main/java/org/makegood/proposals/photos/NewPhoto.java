package org.makegood.proposals.photos;

import jakarta.validation.constraints.Size;
import org.makegood.files.Photo;

/**
 * A photo to be added to a project.
 *
 * @param description what it shows, for those who cannot see it; empty where nobody said
 */
public record NewPhoto(
        Photo photo,

        @Size(max = ProposalPhoto.MAX_DESCRIPTION, message = "Use at most 200 characters")
        String description) {}
