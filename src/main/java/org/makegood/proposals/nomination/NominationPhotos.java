package org.makegood.proposals.nomination;

import java.util.List;
import java.util.UUID;
import org.makegood.files.Photo;
import org.makegood.proposals.photos.PhotoOwner;
import org.makegood.proposals.photos.PhotoPhase;
import org.makegood.proposals.photos.ProposalPhoto;
import org.makegood.proposals.photos.ProposalPhotos;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The photos of nominations, for whoever holds their token. Each change changes the row of the nomination first: so one
 * waits for the other, and what was sent already is taken back, as by any word that is changed.
 */
@Component
@Transactional
public class NominationPhotos {

    private final NominationTable nominations;
    private final ProposalPhotos links;

    NominationPhotos(NominationTable nominations, ProposalPhotos links) {
        this.nominations = nominations;
        this.links = links;
    }

    /** What there is; empty also where the token leads nowhere. */
    public List<ProposalPhoto> of(String token) {
        return nominations.find(token).map(row -> of(row.id())).orElse(List.of());
    }

    public List<ProposalPhoto> of(UUID nominationId) {
        return links.of(PhotoOwner.nomination(nominationId));
    }

    public void add(String token, Photo photo) {
        links.add(PhotoOwner.nomination(nominations.change(token)), PhotoPhase.OFFERED, photo, "");
    }

    void describe(String token, UUID photoId, String words) {
        links.describe(PhotoOwner.nomination(nominations.change(token)), photoId, words);
    }

    void remove(String token, UUID photoId) {
        links.remove(PhotoOwner.nomination(nominations.change(token)), photoId);
    }
}
