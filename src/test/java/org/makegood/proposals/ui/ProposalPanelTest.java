package org.makegood.proposals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.CasePage.act;
import static org.makegood.support.CasePage.button;
import static org.makegood.support.CasePage.dialog;
import static org.makegood.support.CasePage.hasPrimary;
import static org.makegood.support.CasePage.offered;
import static org.makegood.support.CasePage.primary;
import static org.makegood.support.CasePage.refused;
import static org.makegood.support.CasePage.text;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.LONDON_COUNCILS;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.casework.CaseService;
import org.makegood.guard.ui.GuardNotice;
import org.makegood.kernel.Days;
import org.makegood.proposals.DeclineReason;
import org.makegood.proposals.ProposalDraft;
import org.makegood.proposals.ProposalService;
import org.makegood.proposals.ProposalStatus;
import org.makegood.proposals.ProposingService;
import org.makegood.proposals.WorkQuality;
import org.makegood.proposals.photos.PhotoPhase;
import org.makegood.proposals.photos.ProposalPhotoService;
import org.makegood.proposals.plan.ChecklistItem;
import org.makegood.proposals.plan.NewVisit;
import org.makegood.proposals.plan.PlanService;
import org.makegood.proposals.plan.VisitResult;
import org.makegood.support.SamplePhoto;
import org.makegood.support.SampleProposal;
import org.makegood.support.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by class
class ProposalPanelTest extends ViewTest {

    @Autowired
    ProposingService proposing;

    @Autowired
    ProposalService proposals;

    @Autowired
    PlanService plans;

    @Autowired
    ProposalPhotoService photos;

    @Autowired
    CaseService cases;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private UUID id;
    private String reference;

    @BeforeEach
    void aProjectIsProposed() {
        var receipt = SampleProposal.at("Riverside path", Days.today(clock).plusDays(10))
                .propose(proposing);
        id = receipt.caseId();
        reference = receipt.reference();
        LEWISHAM_DESK.signIn();
    }

    @Test
    void thePageTellsWhatIsProposedAndOffersTheFirstSteps() {
        open();

        assertThat(_get(H1.class).getText()).isEqualTo("Riverside path");
        assertThat(text())
                .contains("Clear brambles from the path", "Parks department looks after the place.")
                .contains("About the project", "Making pathways accessible", "A stream beside the path")
                .contains("parks@example.org", "Tuesday, Thursday")
                .contains("The host provides them")
                .doesNotContain("We provide them");
        assertThat(offered()).startsWith("Acknowledge", "Plan a site visit", "Decline");
    }

    @Test
    void whatUndoesRefusesOrRepeatsDoesNotStandOut() {
        LEWISHAM_OFFICER.signIn();
        open();
        assertThat(offered()).containsExactly("Take it back");
        assertThat(hasPrimary()).isFalse();

        LEWISHAM_DESK.signIn();
        cases.acknowledge(cases.view(id).seen());
        plans.planVisit(cases.view(id).seen(), aVisit(), List.of());
        open();
        assertThat(offered()).contains("Plan a site visit", "Decline", "Take it on myself");
        assertThat(hasPrimary()).isFalse();
    }

    @Test
    void aQuestionIsOfferedAsLongAsTheClockCanBePaused() {
        open();
        assertThat(questions()).hasSize(1);

        cases.answer(id, LEWISHAM_DESK.appointment(), "We come in June.", List.of());
        open();
        assertThat(questions()).isEmpty();
    }

    @Test
    void photosAreShownBesideIt() {
        var sent = LEWISHAM_OFFICER.does(() -> {
            var appointment = LEWISHAM_OFFICER.appointment();
            var draft = proposing.beginDraft(ProposalDraft.EMPTY, appointment).id();
            var photo = photos.add(draft, SamplePhoto.upload()).id();
            photos.describe(draft, photo, "The path under brambles");
            var form = SampleProposal.at("Ladywell path", Days.today(clock).plusDays(10))
                    .with(List.of(photo))
                    .form();
            return proposing.propose(form, draft, appointment, List.of());
        });
        UI.getCurrent().navigate("cases/" + sent.reference());

        assertThat(_get(PhotoImage.class).getAlt()).hasValue("The path under brambles");
    }

    @Test
    void aProjectIsFollowedOnThePageFromTheVisitToTheHours() {
        _click(primaryAfterAcknowledging("Plan a site visit"));
        _setValue(_get(DatePicker.class), Days.today(clock).plusDays(3));
        _setValue(_get(TimePicker.class), LocalTime.of(10, 0));
        _setValue(_get(TextField.class, it -> it.withLabel("Who comes?")), "Placement coordinator");
        _click(button("Plan 1 visit"));
        assertThat(text()).contains("Site visits", "Placement coordinator, 60 minutes");

        daysPass("site_visit", "starts_at = starts_at - interval 60 day");
        act("Say what the visit found");
        answerTheChecklist();
        _setValue(radio("What did it come to?"), VisitResult.SUITABLE);
        _click(button("Keep what it found"));
        assertThat(text()).contains("Suitable", "Show the checklist");

        act("Accept");
        _setValue(_get(TextArea.class, it -> it.withLabel("What happens next?")), "A group comes in June.");
        _click(button("Accept 1 project"));
        assertThat(text()).contains("Decision", "A group comes in June.");

        act("Plan sessions");
        _setValue(
                _get(DatePicker.class, it -> it.withLabel("Day")),
                Days.today(clock).plusDays(14));
        _click(button("Plan them"));
        assertThat(text()).contains("None counted yet", "8 places");

        daysPass("work_session", "starts_at = starts_at - interval 60 day, ends_at = ends_at - interval 60 day");
        act("Count a session");
        _setValue(_get(IntegerField.class, it -> it.withLabel("How many came, of 8?")), 7);
        _setValue(_get(IntegerField.class, it -> it.withLabel("Hours, all together")), 42);
        _click(button("Count 1 session"));
        assertThat(text()).contains("7 came, 42 hours");

        act("Complete");
        _setValue(_get(TextArea.class, it -> it.withLabel("What was done?")), "The path is clear.");
        _click(button("Complete 1 project"));
        assertThat(text()).contains("42 hours given, people came 7 times");

        LEWISHAM_OFFICER.signIn();
        open();
        act("Say how the work was");
        _setValue(radio("The work was"), WorkQuality.GOOD);
        _click(button("Send what you say"));
        assertThat(text()).contains("The host says", "Good");
        assertThat(offered()).doesNotContain("Say how the work was");
    }

    @Test
    void photosOfTheWorkAreAddedTogetherAndTakenOut() {
        stands("UNDER_WAY");
        open();
        act("Add photos");
        refused("Add them");
        assertThat(_get(PhotosField.class).getErrorMessage()).isEqualTo("Add a photo first");

        var field = _get(PhotosField.class);
        field.add(SamplePhoto.NAME, SamplePhoto.jpeg());
        field.add(SamplePhoto.NAME, SamplePhoto.jpeg());
        _setValue(_get(TextField.class, it -> it.withLabel("What does photo 1 show?")), "The path is clear");
        _click(button("Add them"));

        assertThat(text()).contains("After the work", "The path is clear", "2 photos added: after the work");
        assertThat(_find(PhotoImage.class)).hasSize(2);
        _click(_find(SmallButton.class, it -> it.withText("Take out")).getFirst());
        _click(button("Take out 1 photo"));
        assertThat(_find(PhotoImage.class)).hasSize(1);
        assertThat(text()).doesNotContain("The path is clear");
    }

    @Test
    void theHostAddsPhotosButTakesNoneOut() {
        stands("UNDER_WAY");
        LEWISHAM_OFFICER.signIn();
        open();
        act("Add photos");
        _setValue(radio("When were they taken?"), PhotoPhase.BEFORE);
        _get(PhotosField.class).add(SamplePhoto.NAME, SamplePhoto.jpeg());
        _click(button("Add them"));

        assertThat(text()).contains("Before the work");
        assertThat(_find(SmallButton.class, it -> it.withText("Take out"))).isEmpty();
    }

    private void stands(String status) {
        entities.flush();
        jdbc.sql("update case_file set status = ?, stage = 'UNDER_WAY' where id = ?")
                .param(status)
                .param(id)
                .update();
        entities.clear();
    }

    @Test
    void everyLineOfTheChecklistIsAskedForAtOnce() {
        LEWISHAM_DESK.runs(this::aVisitHasBegun);
        open();
        act("Say what the visit found");
        _click(button("Keep what it found"));

        assertThat(_find(RadioButtonGroup.class, it -> it.withPredicate(RadioButtonGroup::isInvalid)))
                .hasSize(ChecklistItem.values().length + 1);
        assertThat(dialog().getElement().getTextRecursively())
                .contains("Answer: There is drinking water", "Say what the visit came to");
        assertThat(status()).isEqualTo(ProposalStatus.ASSESSMENT);
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndWhatWasTypedStays() {
        open();
        act("Decline");
        var words = _get(TextArea.class, it -> it.withLabel("Say why, so that the proposer understands it"));
        _setValue(words, "The parks contractor does this.");
        refused("Decline 1 project");

        var reason = _get(Select.class, it -> it.withLabel("Reason"));
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).isEqualTo("Choose the reason");
        assertThat(words.getValue()).isEqualTo("The parks contractor does this.");

        reason.setValue(DeclineReason.PAID_WORK);
        _click(button("Decline 1 project"));
        assertThat(text()).contains("Declined: It would take paid work away from somebody");
    }

    @Test
    void aVisitInThePastIsRefusedBesideTheDay() {
        open();
        act("Plan a site visit");
        var day = _get(DatePicker.class);
        _setValue(day, Days.today(clock).minusDays(3));
        _setValue(_get(TimePicker.class), LocalTime.of(10, 0));
        _setValue(_get(TextField.class, it -> it.withLabel("Who comes?")), "Placement coordinator");
        refused("Plan 1 visit");

        assertThat(day.getErrorMessage()).isEqualTo("Choose a time that has not passed.");
        assertThat(dialog().isOpened()).isTrue();
    }

    @Test
    void wordsThatMayIdentifyAPersonAreHeldBack() {
        LEWISHAM_OFFICER.signIn();
        open();
        act("Take it back");
        _setValue(_get(TextArea.class, it -> it.withLabel("Why?")), "The person (A1234BC) has painted it.");
        refused("Take 1 proposal back");

        assertThat(_find(GuardNotice.class, it -> it.withPredicate(GuardNotice::isVisible)))
                .isNotEmpty();
        assertThat(status()).isEqualTo(ProposalStatus.SUBMITTED);
    }

    @Test
    void aCompilerReadsItAndCanDoNothing() {
        LONDON_COUNCILS.signIn();
        open();

        assertThat(text()).contains("About the project").doesNotContain("parks@example.org", "Whom to ask for");
        _assertNone(MenuBar.class);
    }

    @Test
    void staffSeeWhatMayBeTheSameWithALink() {
        SampleProposal.at("Path by the river", Days.today(clock).plusDays(12)).propose(proposing);
        open();
        assertThat(text()).contains("Possibly the same", "Path by the river");

        LEWISHAM_OFFICER.signIn();
        open();
        assertThat(text()).doesNotContain("Possibly the same");
    }

    private Button primaryAfterAcknowledging(String expected) {
        open();
        act("Acknowledge");
        var primary = primary();
        assertThat(primary.getText()).isEqualTo(expected);
        return primary;
    }

    private void aVisitHasBegun() {
        plans.planVisit(cases.view(id).seen(), aVisit(), List.of());
        letPass("site_visit", "starts_at = starts_at - interval 60 day");
    }

    private NewVisit aVisit() {
        return new NewVisit(Days.today(clock).plusDays(3), LocalTime.of(10, 0), 60, "Placement coordinator", null);
    }

    private static List<Checkbox> questions() {
        return _find(Checkbox.class, it -> it.withLabel("This is a question: pause the clock"));
    }

    private void daysPass(String table, String change) {
        letPass(table, change);
        UI.getCurrent().navigate("cases");
        open();
    }

    private void letPass(String table, String change) {
        entities.flush();
        jdbc.sql("update %s set %s where proposal_id = ?".formatted(table, change))
                .param(id)
                .update();
        entities.clear();
    }

    private void answerTheChecklist() {
        Stream.of(ChecklistItem.values()).forEach(item -> _setValue(radio(item.label()), ChecklistItem.Answer.YES));
    }

    private ProposalStatus status() {
        return proposals.view(id).status();
    }

    private void open() {
        UI.getCurrent().navigate("cases/" + reference);
    }

    private static RadioButtonGroup radio(String label) {
        return _get(RadioButtonGroup.class, it -> it.withLabel(label));
    }
}
