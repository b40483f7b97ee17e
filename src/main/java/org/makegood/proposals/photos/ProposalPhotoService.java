package org.makegood.proposals.photos;

import static org.makegood.kernel.Roles.COMPILER;
import static org.makegood.kernel.Roles.PARTNER;
import static org.makegood.kernel.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.makegood.casework.CaseAct;
import org.makegood.casework.Casework;
import org.makegood.casework.Deed;
import org.makegood.casework.Seen;
import org.makegood.files.Photo;
import org.makegood.files.Photos;
import org.makegood.files.StoredFile;
import org.makegood.files.StoredFiles;
import org.makegood.files.Upload;
import org.makegood.guard.DataGuard;
import org.makegood.guard.GuardAnswer;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.RuleViolation;
import org.makegood.proposals.NewProposal;
import org.makegood.proposals.ProposalStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Photos of a project: added to a draft by its writer, to the project by its desk and its host, seen by whoever may see it. */
@Service
@Validated
@RolesAllowed({PARTNER, STAFF, COMPILER})
public class ProposalPhotoService {

    private final ProposalPhotos links;
    private final DraftPhotos ofDrafts;
    private final Photos photos;
    private final StoredFiles files;
    private final Casework casework;
    private final DataGuard guard;
    private final CurrentUser currentUser;

    ProposalPhotoService(
            ProposalPhotos links,
            DraftPhotos ofDrafts,
            Photos photos,
            StoredFiles files,
            Casework casework,
            DataGuard guard,
            CurrentUser currentUser) {
        this.links = links;
        this.ofDrafts = ofDrafts;
        this.photos = photos;
        this.files = files;
        this.casework = casework;
        this.guard = guard;
        this.currentUser = currentUser;
    }

    @Transactional(readOnly = true)
    @RolesAllowed(PARTNER)
    public List<ProposalPhoto> ofDraft(UUID draftId) {
        return ofDrafts.of(draftId);
    }

    /** Reads a photo, which may take a second, before the transaction that keeps it begins. */
    @RolesAllowed(PARTNER)
    public ProposalPhoto add(UUID draftId, Upload upload) {
        if (ofDrafts.of(draftId).size() >= NewProposal.MAX_PHOTOS) {
            throw ProposalPhotos.tooMany();
        }
        return ofDrafts.add(draftId, photos.develop(upload));
    }

    @Transactional
    @RolesAllowed(PARTNER)
    public void describe(
            UUID draftId,
            UUID photoId,
            @Size(max = ProposalPhoto.MAX_DESCRIPTION, message = "Use at most 200 characters") String words) {
        ofDrafts.describe(draftId, photoId, words);
    }

    @Transactional
    @RolesAllowed(PARTNER)
    public void remove(UUID draftId, UUID photoId) {
        ofDrafts.remove(draftId, photoId);
    }

    @Transactional(readOnly = true)
    @RolesAllowed(PARTNER)
    public StoredFile thumbnailOfDraft(UUID draftId, UUID photoId) {
        return thumbnail(ofDrafts.of(draftId), photoId);
    }

    /** The photos of a proposal that the person may see. */
    @Transactional(readOnly = true)
    public List<ProposalPhoto> ofProposal(UUID proposalId) {
        casework.card(proposalId);
        return links.of(PhotoOwner.proposal(proposalId));
    }

    @Transactional(readOnly = true)
    public StoredFile thumbnail(UUID proposalId, UUID photoId) {
        return thumbnail(ofProposal(proposalId), photoId);
    }

    /** A photo as large as it is kept. */
    @Transactional(readOnly = true)
    public StoredFile photo(UUID proposalId, UUID photoId) {
        return among(ofProposal(proposalId), photoId)
                .flatMap(photo -> files.open(photo.id()))
                .orElseThrow(ProposalPhotoService::gone);
    }

    /** Reads a photo, which may take a second, before it is added. */
    @RolesAllowed({PARTNER, STAFF})
    public Photo develop(Upload upload) {
        return photos.develop(upload);
    }

    /** Adds photos of how the place was before the work, or after it: the desk that has the project does, or its host. */
    @Transactional
    @RolesAllowed({PARTNER, STAFF})
    public void add(Seen seen, PhotoPhase phase, List<@Valid NewPhoto> added, List<GuardAnswer> answers) {
        if (added.isEmpty()) {
            throw new RuleViolation("photoIds", "Add a photo first");
        }
        var words = added.stream().map(NewPhoto::description).collect(Collectors.joining("\n"));
        guard.check(Map.of("photoIds", words), answers, "case " + seen.caseId());
        casework.happened(seen, isHost() ? CaseAct.WRITE : CaseAct.WORK, Deed.of(added(phase, added.size())));
        var status =
                ProposalStatus.valueOf(casework.card(seen.caseId()).status().name());
        if (!PhotoPhase.addedIn(status).contains(phase)) {
            throw new RuleViolation("phase", "No such photo can be added now. Open the project again.");
        }
        var owner = PhotoOwner.proposal(seen.caseId());
        added.forEach(photo -> links.add(owner, phase, photo.photo(), photo.description()));
    }

    private boolean isHost() {
        return currentUser.actor() instanceof Actor.Partner;
    }

    private static String added(PhotoPhase phase, int count) {
        return (count == 1 ? "Photo" : count + " photos")
                + " added: "
                + phase.label().toLowerCase(Locale.UK);
    }

    /** Takes a photo out for good, such as one with a face in it. */
    @Transactional
    @RolesAllowed(STAFF)
    public void remove(Seen seen, UUID photoId) {
        casework.happened(seen, CaseAct.WORK, Deed.of("Photo taken out"));
        if (!links.remove(PhotoOwner.proposal(seen.caseId()), photoId)) {
            throw gone();
        }
    }

    private StoredFile thumbnail(List<ProposalPhoto> own, UUID photoId) {
        return among(own, photoId)
                .flatMap(photo -> photos.thumbnail(photo.id()))
                .orElseThrow(ProposalPhotoService::gone);
    }

    private static Optional<ProposalPhoto> among(List<ProposalPhoto> own, UUID photoId) {
        return own.stream().filter(photo -> photo.id().equals(photoId)).findFirst();
    }

    private static RuleViolation gone() {
        return new RuleViolation("photoIds", "This photo is no longer here.");
    }
}
