package org.makegood.proposals.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.SOUTHWARK_OFFICER;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.files.StoredFiles;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.makegood.proposals.NewProposal;
import org.makegood.proposals.ProposalDraft;
import org.makegood.proposals.photos.PhotosLeftBehind;
import org.makegood.proposals.photos.ProposalPhoto;
import org.makegood.proposals.photos.ProposalPhotoService;
import org.makegood.support.PortalTest;
import org.makegood.support.SamplePhoto;
import org.makegood.support.SampleProposal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class NominationPhotosTest {

    @Autowired
    NominationService nominations;

    @Autowired
    NominationPhotoService photos;

    @Autowired
    ProposalPhotoService ofProposals;

    @Autowired
    ForgottenNominations forgotten;

    @Autowired
    PhotosLeftBehind leftBehind;

    @Autowired
    StoredFiles files;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private String token;

    @BeforeEach
    void aNominationIsWritten() {
        token = nominations.begin().token();
        var form = SampleProposal.at("Brambles by the river", Days.today(clock).plusDays(10))
                .form();
        nominations.save(token, NominationStep.TESTS, draft(form));
    }

    @Test
    void photosBelongToTheNominationUntilItIsConfirmedAndThenToTheProposal() {
        var path = added("The path");
        var gate = added("");
        nominations.send(token);
        var progress = nominations.confirm(confirmToken());
        leftBehind.delete();

        assertThat(photos.thumbnail(token, path)).isEmpty();
        assertThat(photos.thumbnailOfProposal(progress, gate)).isPresent();
        var proposal = nominations.progress(progress).orElseThrow();
        assertThat(proposal.photos()).extracting(ProposalPhoto::description).containsExactly("The path", "");
        var id = proposal.shown().card().id();
        LEWISHAM_DESK.runs(
                () -> assertThat(ofProposals.photo(id, path).content()).isNotEmpty());
        SOUTHWARK_OFFICER.runs(
                () -> assertThatThrownBy(() -> ofProposals.photo(id, path)).isInstanceOf(RuleViolation.class));
    }

    @Test
    void whoeverAddsAPhotoAfterSendingSendsAgain() {
        nominations.send(token);
        var link = confirmToken();
        added("");

        assertThat(nominations.toConfirm(link)).isEmpty();
        assertThatThrownBy(() -> nominations.confirm(link)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void whatAPhotoIsSaidToShowPassesTheDataGuard() {
        added("A1234BC at the gate");

        assertThat(nominations.problems(nominations.nomination(token).orElseThrow()))
                .containsOnlyKeys(NominationStep.PHOTOS);
        assertThatThrownBy(() -> nominations.send(token))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("A1234BC");
    }

    @Test
    void thePhotosOfANominationGoWithIt() {
        var photo = added("");
        forgotten.forget();
        leftBehind.delete();
        assertThat(files.open(photo)).isPresent();

        jdbc.sql("update nomination set saved_at = saved_at - interval 15 day").update();
        forgotten.forget();
        leftBehind.delete();
        assertThat(files.open(photo)).isEmpty();
    }

    @Test
    void linksThatHaveDoneTheirWorkAreForgottenInTheEnd() {
        nominations.send(token);
        var link = confirmToken();
        var progress = nominations.confirm(link);
        forgotten.forget();
        assertThat(nominations.progressOf(link)).contains(progress);

        jdbc.sql("update nomination_confirmed set confirmed_at = confirmed_at - interval 15 day")
                .update();
        forgotten.forget();
        assertThat(nominations.progressOf(link)).isEmpty();
        assertThat(nominations.progress(progress)).isPresent();
    }

    private UUID added(String description) {
        photos.add(token, SamplePhoto.upload());
        var id = nominations.nomination(token).orElseThrow().photos().getLast().id();
        photos.describe(token, Map.of(id, description));
        return id;
    }

    private String confirmToken() {
        return jdbc.sql("select confirm_token from nomination where token = :token")
                .param("token", token)
                .query(String.class)
                .single();
    }

    private static ProposalDraft draft(NewProposal form) {
        return new ProposalDraft(
                0,
                form.benefitsCommunity(),
                form.takesNoPaidWork(),
                form.makesNoProfit(),
                form.place(),
                form.hostOrganisation(),
                form.contactName(),
                form.contactEmail(),
                form.contactTelephone(),
                form.postcode(),
                form.areaCode(),
                form.answeringUnit(),
                form.siteAccess(),
                form.workKind(),
                form.projectType(),
                form.what(),
                form.peoplePerSession(),
                form.days(),
                form.times(),
                form.from(),
                form.to(),
                form.supervision(),
                form.tools(),
                form.site().toilets(),
                form.site().handWashing(),
                form.site().drinkingWater(),
                form.site().stepFree(),
                form.site().accessWords(),
                form.site().hazards(),
                form.site().vulnerable(),
                form.site().vulnerableWords(),
                form.publicity(),
                null,
                List.of());
    }
}
