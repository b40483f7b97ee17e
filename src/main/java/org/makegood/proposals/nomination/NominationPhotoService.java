package org.makegood.proposals.nomination;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.makegood.casework.VisitorCases;
import org.makegood.files.Photos;
import org.makegood.files.StoredFile;
import org.makegood.files.Upload;
import org.makegood.kernel.RuleViolation;
import org.makegood.proposals.NewProposal;
import org.makegood.proposals.photos.PhotoOwner;
import org.makegood.proposals.photos.ProposalPhoto;
import org.makegood.proposals.photos.ProposalPhotos;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Photos of a nomination: whoever holds its token adds them, says what they show and sees them; nobody else does. */
@Service
@Validated
@PermitAll
public class NominationPhotoService {

    private final NominationTable nominations;
    private final NominationPhotos own;
    private final ProposalPhotos links;
    private final VisitorCases visitors;
    private final Photos photos;

    NominationPhotoService(
            NominationTable nominations,
            NominationPhotos own,
            ProposalPhotos links,
            VisitorCases visitors,
            Photos photos) {
        this.nominations = nominations;
        this.own = own;
        this.links = links;
        this.visitors = visitors;
        this.photos = photos;
    }

    /** Reads a photo, which may take a second, before the transaction that keeps it begins. */
    public void add(String token, Upload upload) {
        var there = nominations.find(token).orElseThrow(() -> RuleViolation.noSuch("nomination"));
        if (own.of(there.id()).size() >= NewProposal.MAX_PHOTOS) {
            throw ProposalPhotos.tooMany();
        }
        own.add(token, photos.develop(upload));
    }

    /**
     * Keeps what photos are said to show, right or wrong, and says what is wrong with it, by photo. What is too long is
     * not kept.
     */
    @Transactional
    public Map<UUID, String> describe(String token, Map<UUID, @NotNull String> words) {
        var problems = new LinkedHashMap<UUID, String>();
        for (var photo : own.of(token)) {
            var said = Optional.ofNullable(words.get(photo.id())).orElse(photo.description());
            NominationProblems.with(said).ifPresent(sentence -> problems.put(photo.id(), sentence));
            if (!said.equals(photo.description()) && said.length() <= ProposalPhoto.MAX_DESCRIPTION) {
                own.describe(token, photo.id(), said);
            }
        }
        return problems;
    }

    @Transactional
    public void remove(String token, UUID photoId) {
        own.remove(token, photoId);
    }

    /** Empty where the token does not lead to this photo. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> thumbnail(String token, UUID photoId) {
        return thumbnail(own.of(token), photoId);
    }

    /** A photo of what became of a nomination, for whoever has the address of its progress. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> thumbnailOfProposal(String progressToken, UUID photoId) {
        return visitors.caseOf(progressToken).flatMap(id -> thumbnail(links.of(PhotoOwner.proposal(id)), photoId));
    }

    private Optional<StoredFile> thumbnail(List<ProposalPhoto> all, UUID photoId) {
        return all.stream().anyMatch(photo -> photo.id().equals(photoId))
                ? photos.thumbnail(photoId)
                : Optional.empty();
    }
}
