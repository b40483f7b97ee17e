package org.makegood.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.SignedIn.LEWISHAM_COORDINATOR;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.casework.Receipt;
import org.makegood.casework.drafts.DraftRow;
import org.makegood.casework.drafts.DraftService;
import org.makegood.guard.GuardAnswer;
import org.makegood.identity.Actor;
import org.makegood.kernel.Marking;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.Severity;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleConcern;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ConcernLoggingTest {

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    DraftService drafts;

    @Autowired
    ConcernService concerns;

    @BeforeEach
    void signIn() {
        LEWISHAM_OFFICER.signIn();
    }

    @Test
    void thePartnerLearnsWhoReceivedItAndWhy() {
        var receipt = log(SampleConcern.about("No officer comes"), null);

        assertThat(receipt.desk()).isEqualTo("Lewisham and Bromley partnerships");
        assertThat(receipt.headline()).contains("Lewisham and Bromley partnerships");
        assertThat(receipt.reasons()).isNotEmpty();
        assertThat(receipt.answerBy()).isAfter(receipt.acknowledgeBy());
    }

    @Test
    void whereItWouldGoIsSaidBefore() {
        var preview = logging.preview(Fixtures.LEWISHAM, "FORUM_CSP", null, Severity.MINOR, Marking.OFFICIAL, null);

        var receipt = log(SampleConcern.about("No officer comes").as(Severity.MINOR), null);
        assertThat(preview.desk()).isEqualTo(receipt.desk());
        assertThat(preview.prospect()).isEqualTo("Will go to " + receipt.desk());
        assertThat(receipt.headline()).isEqualTo("Sent to " + receipt.desk());
        assertThat(preview.reasons()).isEqualTo(receipt.reasons());
        assertThat(preview.answerBy()).isEqualTo(receipt.answerBy());
    }

    @Test
    void whatWasWrittenIsShownAsItWasWritten() {
        var id = log(SampleConcern.about("No officer comes"), null).caseId();

        var view = concerns.view(id);
        assertThat(view.category().code()).isEqualTo("FORUM_CSP");
        assertThat(view.group()).extracting(ConcernCategory::code).isEqualTo("FORUM");
        assertThat(view.effects()).containsExactly(Effect.DECISIONS_WAIT);
        assertThat(view.whatHappens()).startsWith("Nobody from probation");
    }

    @Test
    void aDraftIsKeptAsOneTypes() {
        var begun = logging.beginDraft(draft("No off"), LEWISHAM_OFFICER.appointment());
        var saved = logging.saveDraft(begun, draft("No officer comes"), LEWISHAM_OFFICER.appointment());

        assertThat(logging.draft(begun.id())).contains(saved);
        assertThat(saved.content().title()).isEqualTo("No officer comes");
        assertThat(drafts.list()).extracting(DraftRow::id).contains(begun.id());
    }

    @Test
    void twoWindowsOnOneDraftDoNotOverwriteEachOther() {
        var begun = logging.beginDraft(draft("No off"), LEWISHAM_OFFICER.appointment());
        logging.saveDraft(begun, draft("first window"), LEWISHAM_OFFICER.appointment());

        assertThatThrownBy(() -> logging.saveDraft(begun, draft("second window"), LEWISHAM_OFFICER.appointment()))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("in another window");
    }

    @Test
    void aDraftIsTheOwnersAlone() {
        var begun = logging.beginDraft(draft("Mine"), LEWISHAM_OFFICER.appointment());

        LEWISHAM_COORDINATOR.runs(() -> {
            assertThat(logging.draft(begun.id())).isEmpty();
            assertThat(drafts.list()).extracting(DraftRow::id).doesNotContain(begun.id());
            drafts.throwAway(begun.id());
        });
        assertThat(logging.draft(begun.id())).isPresent();
    }

    @Test
    void sendingTwiceGivesTheSameReceiptTwice() {
        var draft = logging.beginDraft(draft("No officer comes"), LEWISHAM_OFFICER.appointment());

        var first = log(SampleConcern.about("No officer comes"), draft.id());
        var second = log(SampleConcern.about("No officer comes"), draft.id());

        assertThat(second).isEqualTo(first);
        assertThat(logging.draft(draft.id())).isEmpty();
    }

    @Test
    void aDraftThatWasThrownAwayIsNotSent() {
        var draft = logging.beginDraft(draft("No officer comes"), LEWISHAM_OFFICER.appointment());
        drafts.throwAway(draft.id());

        assertThatThrownBy(() -> log(SampleConcern.about("No officer comes"), draft.id()))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void theDataGuardNamesTheField() {
        var concern = SampleConcern.about("No officer comes").saying("The prisoner A1234BC was at our counter.");

        assertThatThrownBy(() -> log(concern, null))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).isEqualTo("whatHappens"));
        assertThat(logging.log(
                                concern.form(),
                                null,
                                LEWISHAM_OFFICER.appointment(),
                                List.of(new GuardAnswer("whatHappens", "A1234BC", "The number of a form")))
                        .reference())
                .isNotEmpty();
    }

    @Test
    void aFormWithGapsIsRefused() {
        assertThatThrownBy(() -> log(SampleConcern.about(" "), null)).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> log(SampleConcern.about("Short").saying("Too short"), null))
                .isInstanceOf(ConstraintViolationException.class);
        assertRefused(SampleConcern.about("Group only").in("FORUM"), "category");
        assertRefused(SampleConcern.about("Of the past").in("IFACE_COURT"), "category");
        assertRefused(SampleConcern.about("Nowhere").of("S12000033"), "areaCode");
        assertRefused(SampleConcern.about("Nowhere").of(Fixtures.LEWISHAM, "X"), "furtherAreaCodes");
    }

    private void assertRefused(SampleConcern concern, String field) {
        assertThatThrownBy(() -> log(concern, null))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    @Test
    void whereUnitsShareAnAreaThePersonChooses() {
        var manchester = "E08000003";
        var sharing = logging.answeringUnits(manchester, "FORUM_CSP");

        assertThat(sharing).hasSizeGreaterThan(1);
        assertThat(logging.answeringUnits(Fixtures.LEWISHAM, "FORUM_CSP")).isEmpty();
        assertRefused(SampleConcern.about("Which one?").of(manchester), "answeringUnit");
    }

    @Test
    void onlyPartnersLogConcerns() {
        for (var somebody : SignedIn.values()) {
            if (!(somebody.actor() instanceof Actor.Partner)) {
                somebody.runs(() -> {
                    assertThatThrownBy(logging::form).isInstanceOf(AccessDeniedException.class);
                    assertThatThrownBy(() -> logging.log(
                                    SampleConcern.about("No").form(), null, somebody.appointment(), List.of()))
                            .isInstanceOf(AccessDeniedException.class);
                });
            }
        }
    }

    @Test
    void theFormBeginsWithTheOwnAreaAndOffersWhatCanBeChosen() {
        var form = logging.form();

        assertThat(form.ownAreas()).extracting(area -> area.code()).containsExactly(Fixtures.LEWISHAM);
        assertThat(form.groups())
                .extracting(ConcernCategory::code)
                .contains("FORUM", "STAFF")
                .doesNotContain("IFACE");
        assertThat(form.forums()).hasSize(14);
    }

    private Receipt log(SampleConcern concern, @Nullable UUID draftId) {
        return logging.log(concern.form(), draftId, LEWISHAM_OFFICER.appointment(), List.of());
    }

    private static ConcernDraft draft(String title) {
        return new ConcernDraft(
                1,
                title,
                "FORUM_CSP",
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                Set.of(Effect.WORK_STOPS),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }
}
