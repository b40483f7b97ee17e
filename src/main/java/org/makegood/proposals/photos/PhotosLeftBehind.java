package org.makegood.proposals.photos;

import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes the photos of drafts that were thrown away. On several nodes at once it does no harm. */
@Component
public class PhotosLeftBehind {

    private static final int BATCH = 200;

    private final ProposalPhotos photos;

    PhotosLeftBehind(ProposalPhotos photos) {
        this.photos = photos;
    }

    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT1H")
    public void delete() {
        List<UUID> found;
        do {
            found = photos.leftBehind(BATCH);
            found.forEach(photos::deleteLeftBehind);
        } while (found.size() == BATCH);
    }
}
