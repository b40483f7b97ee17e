package org.makegood.concerns.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.makegood.areas.Area;
import org.makegood.casework.drafts.DraftRow;
import org.makegood.casework.drafts.DraftService;
import org.makegood.concerns.ConcernCategory;
import org.makegood.concerns.Effect;
import org.makegood.guard.ui.GuardNotice;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.Marking;
import org.makegood.kernel.Severity;
import org.makegood.shell.ErrorSummary;
import org.makegood.support.SignedIn;
import org.makegood.support.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by class
class LogConcernViewTest extends ViewTest {

    @Autowired
    DraftService drafts;

    @Test
    void aConcernIsWrittenStepByStepAndSent() {
        open();
        writeAbout();
        goOn();
        writeHappening("Nobody from probation has come to the partnership since June.");
        goOn();
        writeSharing();
        goOn();
        _click(button("Send the concern"));

        assertThat(_get(H1.class).getText()).startsWith("Sent. Your reference is MG-");
        assertThat(drafts.list()).extracting(DraftRow::title).doesNotContain("No officer at the partnership");
    }

    @Test
    void theOwnCouncilStandsThereAlready() {
        open();

        assertThat(area().getValue().name()).isEqualTo("Lewisham");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndTheStepStays() {
        open();
        goOn();

        assertThat(category().isInvalid()).isTrue();
        assertThat(category().getErrorMessage()).isEqualTo("Choose a category");
        _assertOne(ErrorSummary.class, it -> it.withPredicate(summary -> summary.isVisible()));
        _assertNone(TextArea.class);
    }

    @Test
    void whatIsTypedIsKeptAndCanBeTakenUpInAnotherWindow() {
        open();
        writeAbout();
        goOn();
        _setValue(_get(TextField.class, it -> it.withLabel("In one line")), "Minutes come late");

        var draft = drafts.list().getFirst();
        assertThat(draft.title()).isEqualTo("Minutes come late");

        UI.getCurrent().navigate("concerns/sent"); // somewhere else: the view is gone
        UI.getCurrent()
                .navigate(
                        LogConcernView.class,
                        QueryParameters.of("draft", draft.id().toString()));
        assertThat(_get(TextField.class, it -> it.withLabel("In one line")).getValue())
                .isEqualTo("Minutes come late");
    }

    @Test
    void aNumberThatMayIdentifyAPersonHoldsTheStepUntilItIsAnswered() {
        open();
        writeAbout();
        goOn();
        writeHappening("The person (A1234BC) was at our counter at 4pm with nowhere to stay.");
        goOn();

        _assertOne(GuardNotice.class);
        assertThat(whatHappens().getErrorMessage()).startsWith("Take out what may identify a person");

        _click(button("Take it out for me"));
        goOn();
        _assertOne(RadioButtonGroup.class, it -> it.withLabel("How is it marked?"));
    }

    @Test
    void whatIsSensitiveGoesToTheDeskOnly() {
        open();
        writeAbout();
        goOn();
        writeHappening("Nobody from probation has come to the partnership since June.");
        goOn();
        _setValue(radio("How is it marked?", Marking.class), Marking.OFFICIAL_SENSITIVE);

        _assertNone(
                RadioButtonGroup.class,
                it -> it.withLabel("Who may see it, besides your organisation and the desk that answers?"));
    }

    @Test
    void aDraftOfSomebodyElseIsNotThere() {
        SignedIn.SOUTHWARK_OFFICER.signIn();
        UI.getCurrent()
                .navigate(
                        LogConcernView.class,
                        QueryParameters.of("draft", UUID.randomUUID().toString()));

        assertThat(_get(H1.class).getText()).isEqualTo("There is no such page");
    }

    @Test
    void whereACouncilIsSplitAPersonChoosesTheUnit() {
        open();
        _setValue(area(), area("Manchester"));
        _setValue(category(), group("Multi-agency forums"));
        _setValue(under(), sub("Community Safety Partnership (CSP)"));

        _assertOne(RadioButtonGroup.class, it -> it.withLabel("Which unit should answer?"));
        goOn();
        _assertOne(ErrorSummary.class, it -> it.withPredicate(summary -> summary.isVisible()));
    }

    @Test
    void staffDoNotLogConcerns() {
        SignedIn.LEWISHAM_DESK.signIn();
        UI.getCurrent().navigate("concerns/log");

        _assertNone(LogConcernView.class);
    }

    private static void open() {
        SignedIn.LEWISHAM_OFFICER.signIn();
        UI.getCurrent().navigate(LogConcernView.class);
        _assertOne(LogConcernView.class);
    }

    private static void writeAbout() {
        _setValue(category(), group("Multi-agency forums"));
        _setValue(under(), sub("Community Safety Partnership (CSP)"));
    }

    private static void writeHappening(String words) {
        _setValue(_get(TextField.class, it -> it.withLabel("In one line")), "No officer at the partnership");
        _setValue(whatHappens(), words);
        _setValue(_get(DatePicker.class), LocalDate.of(2026, 6, 9));
        _setValue(effects(), Set.of(Effect.DECISIONS_WAIT));
        _setValue(radio("How serious is it?", Severity.class), Severity.SERIOUS);
    }

    private static void writeSharing() {
        _setValue(
                radio("Who may see it, besides your organisation and the desk that answers?", Audience.class),
                Audience.OVERVIEW_BODY);
        _setValue(radio("How may it be quoted?", Attribution.class), Attribution.BY_ORGANISATION);
    }

    private static void goOn() {
        _click(button("Save and go on"));
    }

    private static Button button(String text) {
        return _get(Button.class, it -> it.withText(text));
    }

    private static TextArea whatHappens() {
        return _get(TextArea.class, it -> it.withLabel("What happens, and how often?"));
    }

    private static Select<ConcernCategory> category() {
        return _get(Select.class, it -> it.withLabel("What is it about?"));
    }

    private static Select<ConcernCategory> under() {
        return _get(Select.class, it -> it.withLabel("More exactly"));
    }

    private static ComboBox<Area> area() {
        return _get(ComboBox.class, it -> it.withLabel("Council area"));
    }

    private static CheckboxGroup<Effect> effects() {
        return _get(CheckboxGroup.class);
    }

    private static <T> RadioButtonGroup<T> radio(String label, Class<T> of) {
        return _get(RadioButtonGroup.class, it -> it.withLabel(label));
    }

    private static ConcernCategory group(String name) {
        return category()
                .getListDataView()
                .getItems()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ConcernCategory sub(String name) {
        return under().getListDataView()
                .getItems()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Area area(String name) {
        return area().getListDataView()
                .getItems()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
