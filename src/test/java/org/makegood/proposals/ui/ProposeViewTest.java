package org.makegood.proposals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.makegood.areas.Area;
import org.makegood.casework.drafts.DraftRow;
import org.makegood.casework.drafts.DraftService;
import org.makegood.guard.ui.GuardNotice;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.makegood.proposals.Facility;
import org.makegood.proposals.ProposingService;
import org.makegood.proposals.StepFree;
import org.makegood.proposals.Supervision;
import org.makegood.proposals.ToolsFrom;
import org.makegood.proposals.VulnerableContact;
import org.makegood.proposals.WorkKind;
import org.makegood.proposals.photos.ProposalPhoto;
import org.makegood.proposals.photos.ProposalPhotoService;
import org.makegood.shell.ErrorSummary;
import org.makegood.shell.Notice;
import org.makegood.support.SamplePhoto;
import org.makegood.support.SampleProposal;
import org.makegood.support.SignedIn;
import org.makegood.support.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by class
class ProposeViewTest extends ViewTest {

    private static final String WHAT = "Clear the brambles and lay bark on 200 metres of path.";

    @Autowired
    DraftService drafts;

    @Autowired
    ProposingService proposing;

    @Autowired
    ProposalPhotoService photos;

    @Autowired
    Clock clock;

    @Test
    void aProjectIsProposedStepByStepAndSent() {
        open();
        passTheTests();
        goOn();
        writePlace();
        goOn();
        writeWork(WHAT);
        goOn();
        describeSite();
        goOn();
        _setValue(choice("May we show the project to the public?"), true);
        goOn();
        _assertOne(H2.class, it -> it.withText("Check and send"));
        _click(button("Send the proposal"));

        assertThat(_get(H1.class).getText()).startsWith("Sent. Your reference is MG-");
        assertThat(drafts.list()).extracting(DraftRow::title).doesNotContain("Riverside path");
    }

    @Test
    void aTestThatIsNotMetEndsThereSaysWhyAndLosesNothing() {
        open();
        passTheTests();
        _setValue(choice("Does anybody make a profit from it?"), false);

        assertThat(_get(Notice.class).getElement().getTextRecursively())
                .contains("Nobody may make a profit", "What could help");
        goOn();
        assertThat(choice("Does anybody make a profit from it?").isInvalid()).isTrue();
        _assertOne(H2.class, it -> it.withText("The three tests"));
        assertThat(drafts.list()).hasSize(1);

        _setValue(choice("Does anybody make a profit from it?"), true);
        _assertNone(Notice.class);
        goOn();
        _assertOne(H2.class, it -> it.withText("The place"));
    }

    @Test
    void whatIsKnownOfThePersonStandsThereAlready() {
        openPlace();

        assertThat(council().getValue().name()).isEqualTo("Lewisham");
        assertThat(text("Who looks after the place?").getValue()).isEqualTo("London Borough of Lewisham");
        assertThat(text("Whom should we ask for?").getValue())
                .isEqualTo(SignedIn.LEWISHAM_OFFICER.actor().name());
        assertThat(_get(EmailField.class).getValue()).contains("@");
    }

    @Test
    void aPostcodeFillsInItsCouncil() {
        openPlace();
        _setValue(postcode(), "br1 4zy");

        assertThat(council().getValue().name()).isEqualTo("Bromley");
        assertThat(postcode().getHelperText()).isEqualTo("BR1 4ZY lies in Bromley.");
    }

    @Test
    void aPostcodeOfAnotherCouncilHoldsTheStep() {
        openPlace();
        writePlace();
        _setValue(postcode(), "BR1 4ZY");
        _setValue(council(), council("Lewisham"));

        assertThatThrownBy(ProposeViewTest::goOn)
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("BR1 4ZY lies in Bromley");
        _assertOne(H2.class, it -> it.withText("The place"));
    }

    @Test
    void whereACouncilIsSplitAPersonChoosesTheUnit() {
        openPlace();
        writePlace();
        _setValue(postcode(), "");
        _setValue(council(), council("Manchester"));
        goOn();

        assertThat(choice("Which unit should answer?").isInvalid()).isTrue();
        _setValue(
                choice("Which unit should answer?"),
                choice("Which unit should answer?").getListDataView().getItem(0));
        goOn();
        _assertOne(H2.class, it -> it.withText("The work"));
    }

    @Test
    void aDayThatHasGoneHoldsTheStep() {
        openWork();
        writeWork(WHAT);
        _setValue(
                _get(DatePicker.class, it -> it.withLabel("From when?")),
                Days.today(clock).minusDays(1));

        assertThatThrownBy(ProposeViewTest::goOn)
                .isInstanceOf(RuleViolation.class)
                .hasMessage("Give today or a later day");
    }

    @Test
    void aProposalLikeThisOneIsShownBeforeItIsSent() {
        var earlier = SampleProposal.at("Ladywell path", Days.today(clock).plusDays(10))
                .propose(proposing);
        openWork();
        _assertNone(SimilarNotice.class);
        _setValue(workKind(), workKind("Making pathways accessible"));

        assertThat(_get(SimilarNotice.class).getElement().getTextRecursively())
                .contains("Ladywell path", earlier.reference(), "Submitted");
    }

    @Test
    void aNumberThatMayIdentifyAPersonHoldsTheStepUntilItIsAnswered() {
        openWork();
        writeWork("Help the person (A1234BC) to clear the path behind the houses.");
        goOn();

        _assertOne(GuardNotice.class);
        assertThat(_get(TextArea.class, it -> it.withLabel("What needs doing?")).getErrorMessage())
                .startsWith("Take out what may identify a person");
        _click(button("Take it out for me"));
        goOn();
        _assertOne(H2.class, it -> it.withText("The site"));
    }

    @Test
    void whatIsMissingOnTheSiteIsSaidBesideItsField() {
        openWork();
        writeWork(WHAT);
        goOn();
        goOn();

        assertThat(choice("Are there toilets?").getErrorMessage()).isEqualTo("Say whether there are toilets");
        _assertOne(ErrorSummary.class, it -> it.withPredicate(summary -> summary.isVisible()));
    }

    @Test
    void photosAreShownDescribedAndTakenOutAgain() {
        openPhotos();
        addPhoto();
        addPhoto();
        _setValue(text("What does photo 1 show?"), "The path under brambles");
        _click(button("Take it out", 2));

        assertThat(_find(PhotoImage.class)).hasSize(1);
        var draft = drafts.list().getFirst().id();
        assertThat(photos.ofDraft(draft))
                .extracting(ProposalPhoto::description)
                .containsExactly("The path under brambles");
    }

    @Test
    void wordsUnderAPhotoThatMayIdentifyAPersonHoldTheStepAlsoAfterAPause() {
        openPhotos();
        addPhoto();
        _setValue(choice("May we show the project to the public?"), true);
        _setValue(text("What does photo 1 show?"), "A1234BC at the gate");
        goOn();
        _assertOne(H2.class, it -> it.withText("Photos and publicity"));

        var draft = drafts.list().getFirst().id();
        UI.getCurrent().navigate(""); // the view is gone
        UI.getCurrent().navigate(ProposeView.class, QueryParameters.of("draft", draft.toString()));
        goOn();
        _assertOne(H2.class, it -> it.withText("Photos and publicity"));
        _click(button("Take it out for me"));
        goOn();
        _assertOne(H2.class, it -> it.withText("Check and send"));
        assertThat(photos.ofDraft(draft))
                .extracting(ProposalPhoto::description)
                .noneMatch(words -> words.contains("A1234BC"));
    }

    @Test
    void whatIsTypedIsKeptAndTheStartPageLeadsBackToIt() {
        openWork();
        writeWork(WHAT);
        var draft = drafts.list().getFirst();
        assertThat(draft.title()).isEqualTo("Riverside path");

        UI.getCurrent().navigate("");
        assertThat(_find(RouterLink.class, it -> it.withText("Riverside path")))
                .extracting(RouterLink::getHref)
                .containsExactly("proposals/new?draft=" + draft.id());
        UI.getCurrent()
                .navigate(
                        ProposeView.class,
                        QueryParameters.of("draft", draft.id().toString()));
        assertThat(_get(TextArea.class, it -> it.withLabel("What needs doing?")).getValue())
                .isEqualTo(WHAT);
        assertThat(workKind().getValue().name()).isEqualTo("Making pathways accessible");
    }

    @Test
    void aDraftOfSomebodyElseIsNotThere() {
        openPlace();
        var draft = drafts.list().getFirst().id();
        UI.getCurrent().navigate(""); // the view is gone
        SignedIn.SOUTHWARK_OFFICER.signIn();
        UI.getCurrent().navigate(ProposeView.class, QueryParameters.of("draft", draft.toString()));

        assertThat(_get(H1.class).getText()).isEqualTo("There is no such page");
    }

    @Test
    void staffDoNotPropose() {
        SignedIn.LEWISHAM_DESK.signIn();
        UI.getCurrent().navigate("proposals/new");

        _assertNone(ProposeView.class);
    }

    private static void open() {
        SignedIn.LEWISHAM_OFFICER.signIn();
        UI.getCurrent().navigate(ProposeView.class);
        _assertOne(ProposeView.class);
    }

    private static void openPlace() {
        open();
        passTheTests();
        goOn();
    }

    private static void openWork() {
        openPlace();
        writePlace();
        goOn();
    }

    private void openPhotos() {
        openWork();
        writeWork(WHAT);
        goOn();
        describeSite();
        goOn();
    }

    private static void addPhoto() {
        _get(PhotosField.class).add(SamplePhoto.NAME, SamplePhoto.jpeg());
    }

    private static void passTheTests() {
        _setValue(choice("Does the work benefit the community?"), true);
        _setValue(choice("Is anybody paid to do this work, or would somebody be?"), true);
        _setValue(choice("Does anybody make a profit from it?"), true);
    }

    private static void writePlace() {
        _setValue(text("What is the place or project called?"), "Riverside path");
        _setValue(postcode(), "SE6 4RU");
    }

    private void writeWork(String what) {
        _setValue(workKind(), workKind("Making pathways accessible"));
        _setValue(_get(TextArea.class, it -> it.withLabel("What needs doing?")), what);
        _setValue(_get(IntegerField.class), 8);
        _setValue(_get(CheckboxGroup.class), Set.of(DayOfWeek.TUESDAY));
        _setValue(
                _get(DatePicker.class, it -> it.withLabel("From when?")),
                Days.today(clock).plusDays(14));
        _setValue(choice("Who would look after the people at work?"), Supervision.PROBATION);
        _setValue(choice("Where do tools and materials come from?"), ToolsFrom.HOST);
    }

    private static void describeSite() {
        _setValue(choice("Are there toilets?"), Facility.NEARBY);
        _setValue(choice("Can people wash their hands?"), Facility.NEARBY);
        _setValue(choice("Is there drinking water?"), Facility.NONE);
        _setValue(choice("Could people with mobility problems get to the work and do it?"), StepFree.PARTLY);
        _setValue(choice("Would people at work meet children or vulnerable adults?"), VulnerableContact.NONE);
    }

    private static void goOn() {
        _click(button("Save and go on"));
    }

    private static Button button(String text) {
        return _get(Button.class, it -> it.withText(text));
    }

    private static Button button(String text, int number) {
        return _find(Button.class, it -> it.withText(text)).get(number - 1);
    }

    private static TextField text(String label) {
        return _get(TextField.class, it -> it.withLabel(label));
    }

    private static TextField postcode() {
        return text("What is the postcode of the site? You may leave this out");
    }

    private static RadioButtonGroup choice(String label) {
        return _get(RadioButtonGroup.class, it -> it.withLabel(label));
    }

    private static ComboBox<Area> council() {
        return _get(ComboBox.class, it -> it.withLabel("Council area"));
    }

    private static Area council(String name) {
        return council()
                .getListDataView()
                .getItems()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Select<WorkKind> workKind() {
        return _get(Select.class, it -> it.withLabel("What kind of work is it?"));
    }

    private static WorkKind workKind(String name) {
        return workKind()
                .getListDataView()
                .getItems()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
