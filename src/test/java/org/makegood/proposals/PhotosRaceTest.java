package org.makegood.proposals;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.AtOnce.atOnce;
import static org.makegood.support.AtOnce.failures;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;

import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.casework.drafts.DraftService;
import org.makegood.files.Photo;
import org.makegood.files.Photos;
import org.makegood.kernel.RuleViolation;
import org.makegood.proposals.nomination.NominationPhotos;
import org.makegood.proposals.nomination.NominationService;
import org.makegood.proposals.photos.DraftPhotos;
import org.makegood.proposals.photos.PhotoOwner;
import org.makegood.proposals.photos.PhotoPhase;
import org.makegood.proposals.photos.PhotosLeftBehind;
import org.makegood.proposals.photos.ProposalPhotos;
import org.makegood.support.PortalTest;
import org.makegood.support.SamplePhoto;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Several photos arrive at once, and nothing but the guard keeps them from being too many: in READ COMMITTED, where the
 * database notices no old snapshot. Everything here is committed, and deleted after.
 */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PhotosRaceTest {

    private static final int AT_ONCE = 12;

    @Autowired
    DraftPhotos ofDrafts;

    @Autowired
    NominationPhotos ofNominations;

    @Autowired
    ProposalPhotos links;

    @Autowired
    ProposingService proposing;

    @Autowired
    NominationService nominations;

    @Autowired
    DraftService drafts;

    @Autowired
    PhotosLeftBehind leftBehind;

    @Autowired
    Photos photos;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private Photo photo;
    private UUID draft;
    private String token;

    @BeforeEach
    void aDraftAndANominationAreBegun() {
        photo = photos.develop(SamplePhoto.upload());
        draft = LEWISHAM_OFFICER.does(() -> proposing
                .beginDraft(ProposalDraft.EMPTY, LEWISHAM_OFFICER.appointment())
                .id());
        token = nominations.begin().token();
    }

    @AfterEach
    void cleanUp() {
        LEWISHAM_OFFICER.runs(() -> drafts.throwAway(draft));
        jdbc.sql("delete from nomination where token = ?").param(token).update();
        leftBehind.delete();
    }

    @Test
    void aDraftTakesFiveOfManyAndRefusesTheOthers() throws Exception {
        var added = atOnce(AT_ONCE, _ -> LEWISHAM_OFFICER.does(() -> committed(() -> ofDrafts.add(draft, photo))));

        assertThat(failures(added))
                .hasSize(AT_ONCE - NewProposal.MAX_PHOTOS)
                .allSatisfy(failure ->
                        assertThat(failure).isInstanceOf(RuleViolation.class).hasMessageContaining("at most 5"));
        assertThat(links.of(PhotoOwner.draft(draft))).hasSize(NewProposal.MAX_PHOTOS);
    }

    @Test
    void aNominationTakesFiveOfManyAndRefusesTheOthers() throws Exception {
        var added = atOnce(
                AT_ONCE,
                _ -> committed(() -> {
                    ofNominations.add(token, photo);
                    return true;
                }));

        assertThat(failures(added))
                .hasSize(AT_ONCE - NewProposal.MAX_PHOTOS)
                .allSatisfy(failure ->
                        assertThat(failure).isInstanceOf(RuleViolation.class).hasMessageContaining("at most 5"));
        assertThat(ofNominations.of(token)).hasSize(NewProposal.MAX_PHOTOS);
    }

    /** The twin that proves the harness: who counts without changing the row of the draft counts too few. */
    @Test
    void withoutTheRowOfTheDraftMoreWouldBeAdded() throws Exception {
        atOnce(AT_ONCE, _ -> committed(() -> links.add(PhotoOwner.draft(draft), PhotoPhase.OFFERED, photo, "")));

        assertThat(links.of(PhotoOwner.draft(draft))).hasSizeGreaterThan(NewProposal.MAX_PHOTOS);
    }

    private <T> T committed(Supplier<T> what) {
        var transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        return requireNonNull(transaction.execute(_ -> what.get()));
    }
}
