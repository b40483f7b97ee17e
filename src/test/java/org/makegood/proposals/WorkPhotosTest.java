package org.makegood.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.LONDON_COUNCILS;
import static org.makegood.support.SignedIn.OTHER_REGION_DESK;
import static org.makegood.support.SignedIn.SOUTHWARK_DESK;
import static org.makegood.support.SignedIn.SOUTHWARK_OFFICER;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.casework.CaseService;
import org.makegood.casework.CaseView;
import org.makegood.casework.Seen;
import org.makegood.files.StoredFiles;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.makegood.proposals.photos.NewPhoto;
import org.makegood.proposals.photos.PhotoPhase;
import org.makegood.proposals.photos.ProposalPhoto;
import org.makegood.proposals.photos.ProposalPhotoService;
import org.makegood.support.PortalTest;
import org.makegood.support.SamplePhoto;
import org.makegood.support.SampleProposal;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Photos of how a place was before the work, and of what came of it. */
@PortalTest
class WorkPhotosTest {

    @Autowired
    ProposalPhotoService photos;

    @Autowired
    ProposingService proposing;

    @Autowired
    CaseService cases;

    @Autowired
    StoredFiles files;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private UUID id;

    @BeforeEach
    void workIsUnderWay() {
        var form = SampleProposal.at("Riverside path", Days.today(clock).plusDays(10));
        id = form.propose(proposing).caseId();
        stands("UNDER_WAY", "UNDER_WAY");
    }

    @Test
    void theDeskAndTheHostAddPhotosAndTheTimelineSaysSo() {
        LEWISHAM_DESK.runs(() -> add(PhotoPhase.BEFORE, "Brambles", ""));
        LEWISHAM_OFFICER.runs(() -> add(PhotoPhase.AFTER, "The path is clear"));

        LEWISHAM_OFFICER.runs(() -> {
            assertThat(photos.ofProposal(id))
                    .extracting(ProposalPhoto::phase, ProposalPhoto::description)
                    .containsExactly(
                            tuple(PhotoPhase.BEFORE, "Brambles"),
                            tuple(PhotoPhase.BEFORE, ""),
                            tuple(PhotoPhase.AFTER, "The path is clear"));
            assertThat(cases.view(id).timeline())
                    .extracting(CaseView.Happening::words)
                    .contains("2 photos added: before the work", "Photo added: after the work");
        });
    }

    @Test
    void onlyWhatCanBeSeenByNowIsAdded() {
        stands("ACCEPTED", "UNDER_WAY");
        LEWISHAM_DESK.runs(() -> {
            refused(() -> add(PhotoPhase.AFTER, ""), "No such photo can be added now");
            refused(() -> add(PhotoPhase.OFFERED, ""), "No such photo can be added now");
            refused(() -> add(PhotoPhase.BEFORE), "Add a photo first");
        });
        stands("SCREENING", "ACKNOWLEDGED");
        LEWISHAM_DESK.runs(() -> refused(() -> add(PhotoPhase.BEFORE, ""), "No such photo can be added now"));
    }

    @Test
    void eachTimeHasFivePhotosAtMost() {
        LEWISHAM_DESK.runs(() -> {
            add(PhotoPhase.BEFORE, Collections.nCopies(5, "").toArray(String[]::new));
            add(PhotoPhase.AFTER, "");
            refused(() -> add(PhotoPhase.BEFORE, ""), "at most 5");
        });
    }

    @Test
    void nobodyElseAddsOrTakesOutPhotos() {
        var seen = LEWISHAM_DESK.does(this::seen);
        LEWISHAM_DESK.runs(() -> add(PhotoPhase.BEFORE, ""));
        var photo = LEWISHAM_DESK.does(() -> photos.ofProposal(id).getFirst().id());

        for (var somebody : List.of(SOUTHWARK_OFFICER, SOUTHWARK_DESK, OTHER_REGION_DESK, LONDON_COUNCILS)) {
            somebody.runs(() -> {
                denied(() -> photos.add(seenBy(somebody, seen), PhotoPhase.BEFORE, List.of(photo("")), List.of()));
                denied(() -> photos.remove(seenBy(somebody, seen), photo));
            });
        }
        LEWISHAM_OFFICER.runs(() -> denied(() -> photos.remove(seen(), photo)));
        LEWISHAM_DESK.runs(() -> assertThat(photos.ofProposal(id)).hasSize(1));
    }

    @Test
    void theDeskTakesAPhotoOutForGood() {
        LEWISHAM_OFFICER.runs(() -> add(PhotoPhase.AFTER, "A face"));
        var photo = LEWISHAM_DESK.does(() -> photos.ofProposal(id).getFirst().id());

        LEWISHAM_DESK.runs(() -> {
            photos.remove(seen(), photo);
            assertThat(photos.ofProposal(id)).isEmpty();
            refused(() -> photos.remove(seen(), photo), "no longer here");
        });
        assertThat(files.open(photo)).isEmpty();
    }

    @Test
    void whatAPhotoIsSaidToShowPassesTheDataGuard() {
        LEWISHAM_DESK.runs(() -> refused(() -> add(PhotoPhase.AFTER, "A1234BC at the gate"), "A1234BC"));
    }

    private void add(PhotoPhase phase, String... descriptions) {
        photos.add(seen(), phase, Arrays.stream(descriptions).map(this::photo).toList(), List.of());
    }

    private NewPhoto photo(String description) {
        return new NewPhoto(LEWISHAM_DESK.does(() -> photos.develop(SamplePhoto.upload())), description);
    }

    private Seen seen() {
        return cases.view(id).seen();
    }

    private static Seen seenBy(SignedIn somebody, Seen seen) {
        return new Seen(seen.caseId(), seen.version(), somebody.appointment());
    }

    private void stands(String status, String stage) {
        entities.flush();
        jdbc.sql("update case_file set status = ?, stage = ? where id = ?")
                .param(status)
                .param(stage)
                .param(id)
                .update();
        entities.clear();
    }

    private static void refused(ThrowingCallable what, String words) {
        assertThatThrownBy(what).isInstanceOf(RuleViolation.class).hasMessageContaining(words);
    }

    private static void denied(ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfAny(RuleViolation.class, AccessDeniedException.class);
    }
}
