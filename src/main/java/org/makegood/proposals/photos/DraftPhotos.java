package org.makegood.proposals.photos;

import java.util.List;
import java.util.UUID;
import org.makegood.casework.drafts.Drafts;
import org.makegood.files.Photo;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.RuleViolation;
import org.makegood.proposals.ProposalDraft;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The photos of drafts, for their writer. Each change changes the row of the draft first: so one waits for the other. */
@Component
@Transactional
public class DraftPhotos {

    private final Drafts drafts;
    private final ProposalPhotos links;

    DraftPhotos(Drafts drafts, ProposalPhotos links) {
        this.drafts = drafts;
        this.links = links;
    }

    List<ProposalPhoto> of(UUID draftId) {
        if (drafts.draft(draftId, CaseKind.PROPOSAL, ProposalDraft.class).isEmpty()) {
            throw gone();
        }
        return links.of(PhotoOwner.draft(draftId));
    }

    public ProposalPhoto add(UUID draftId, Photo photo) {
        return links.add(changed(draftId), PhotoPhase.OFFERED, photo, "");
    }

    void describe(UUID draftId, UUID photoId, String words) {
        links.describe(changed(draftId), photoId, words);
    }

    void remove(UUID draftId, UUID photoId) {
        links.remove(changed(draftId), photoId);
    }

    private PhotoOwner changed(UUID draftId) {
        if (!drafts.change(draftId, CaseKind.PROPOSAL)) {
            throw gone();
        }
        return PhotoOwner.draft(draftId);
    }

    private static RuleViolation gone() {
        return new RuleViolation("This draft is no longer there. Begin a new proposal.");
    }
}
