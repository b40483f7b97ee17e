package org.makegood.proposals.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.SOUTHWARK_OFFICER;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.casework.drafts.DraftService;
import org.makegood.files.StoredFiles;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.makegood.proposals.NewProposal;
import org.makegood.proposals.ProposalDraft;
import org.makegood.proposals.ProposingService;
import org.makegood.support.PortalTest;
import org.makegood.support.SamplePhoto;
import org.makegood.support.SampleProposal;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ProposalPhotosTest {

    @Autowired
    ProposalPhotoService photos;

    @Autowired
    ProposingService proposing;

    @Autowired
    DraftService drafts;

    @Autowired
    PhotosLeftBehind leftBehind;

    @Autowired
    StoredFiles files;

    @Autowired
    Clock clock;

    private UUID draft;

    @BeforeEach
    void aDraftIsBegun() {
        draft = begun(LEWISHAM_OFFICER);
    }

    @Test
    void photosOfADraftBecomeThoseOfTheProposalInTheOrderAskedFor() {
        var path = added("The path under brambles");
        var gate = added("");
        var proposal = send(LEWISHAM_OFFICER, draft, List.of(gate, path));

        LEWISHAM_DESK.runs(() -> {
            assertThat(photos.ofProposal(proposal))
                    .extracting(ProposalPhoto::id)
                    .containsExactly(gate, path);
            assertThat(photos.ofProposal(proposal).getLast().description()).isEqualTo("The path under brambles");
            assertThat(photos.thumbnail(proposal, path).content()).isNotEmpty();
            assertThat(photos.photo(proposal, path).content()).isNotEmpty();
        });
    }

    @Test
    void whoMayNotSeeTheCaseSeesNoPhotoOfIt() {
        var photo = added("");
        var proposal = send(LEWISHAM_OFFICER, draft, List.of(photo));

        SOUTHWARK_OFFICER.runs(() -> {
            refused(() -> photos.ofProposal(proposal), "no such");
            refused(() -> photos.photo(proposal, photo), "no such");
        });
    }

    @Test
    void aPhotoOfAnotherCaseIsNotShownWithThisOne() {
        var photo = added("");
        send(LEWISHAM_OFFICER, draft, List.of(photo));
        var other = send(LEWISHAM_OFFICER, begun(LEWISHAM_OFFICER), List.of());

        LEWISHAM_DESK.runs(() -> refused(() -> photos.photo(other, photo), "no longer here"));
    }

    @Test
    void nobodyElseSeesOrChangesThePhotosOfADraft() {
        var photo = added("");

        SOUTHWARK_OFFICER.runs(() -> {
            refused(() -> photos.ofDraft(draft), "no longer there");
            refused(() -> photos.thumbnailOfDraft(draft, photo), "no longer there");
            refused(() -> photos.describe(draft, photo, "Ours"), "no longer there");
            refused(() -> photos.remove(draft, photo), "no longer there");
            refused(() -> photos.add(draft, SamplePhoto.upload()), "no longer there");
        });
    }

    @Test
    void nobodySendsThePhotosOfSomebodyElse() {
        var photo = added("");
        var theirs = begun(SOUTHWARK_OFFICER);

        refused(() -> send(SOUTHWARK_OFFICER, theirs, List.of(photo)), "Add it again");
    }

    @Test
    void aProposalHasFivePhotosAtMost() {
        for (int count = 0; count < NewProposal.MAX_PHOTOS; count++) {
            added("");
        }
        refused(() -> added(""), "at most 5");
    }

    @Test
    void whatAPhotoIsSaidToShowPassesTheDataGuard() {
        var photo = added("A1234BC at the gate");
        refused(() -> send(LEWISHAM_OFFICER, draft, List.of(photo)), "A1234BC");
    }

    @Test
    void whatIsTakenOutIsDeleted() {
        var photo = added("");
        LEWISHAM_OFFICER.runs(() -> photos.remove(draft, photo));

        LEWISHAM_OFFICER.runs(() -> assertThat(photos.ofDraft(draft)).isEmpty());
        assertThat(files.open(photo)).isEmpty();
    }

    @Test
    void thePhotosOfADraftThatIsThrownAwayAreDeleted() {
        var photo = added("");
        leftBehind.delete();
        assertThat(files.open(photo)).isPresent();

        LEWISHAM_OFFICER.runs(() -> drafts.throwAway(draft));
        leftBehind.delete();
        assertThat(files.open(photo)).isEmpty();
    }

    private UUID added(String description) {
        return LEWISHAM_OFFICER.does(() -> {
            var photo = photos.add(draft, SamplePhoto.upload()).id();
            photos.describe(draft, photo, description);
            return photo;
        });
    }

    private UUID begun(SignedIn somebody) {
        return somebody.does(() -> proposing
                .beginDraft(ProposalDraft.EMPTY, somebody.appointment())
                .id());
    }

    private UUID send(SignedIn somebody, UUID from, List<UUID> photoIds) {
        var form = SampleProposal.at("Riverside path", Days.today(clock).plusDays(10))
                .with(photoIds)
                .form();
        return somebody.does(() ->
                proposing.propose(form, from, somebody.appointment(), List.of()).caseId());
    }

    private static void refused(ThrowingCallable what, String words) {
        assertThatThrownBy(what).isInstanceOf(RuleViolation.class).hasMessageContaining(words);
    }
}
