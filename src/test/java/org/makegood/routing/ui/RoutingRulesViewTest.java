package org.makegood.routing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.SignedIn.ADMINISTRATOR;
import static org.makegood.support.SignedIn.LONDON_HEAD;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.Severity;
import org.makegood.routing.RuleChoices.Choice;
import org.makegood.support.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class RoutingRulesViewTest extends ViewTest {

    @Autowired
    Clock clock;

    @Test
    void theRulesInForceAreSeenInWordsAndCannotBeChanged() {
        open();

        assertThat(text())
                .contains("In force", "Since 26 June 2021", "Concern; Serious or worse", "copy to the unit above");
        _assertNone(Button.class, it -> it.withText("Change"));
    }

    @Test
    void aRuleIsAddedToADraftAndMovedUp() {
        open();
        click("Prepare new rules");
        assertThat(address().getQueryParameters().getSingleParameter("set")).isPresent();
        var before = titles();

        click("Add a rule");
        _setValue(words(), "critical concerns of Lewisham go up");
        refused("Add the rule", "Say what the rule does: where it sends work, or who gets a copy.");
        assertThat(_get(RuleDialog.class).isOpened()).isTrue();

        _setValue(_get(Checkbox.class, it -> it.withLabel("Copy to the desk of the unit above")), true);
        click("Add the rule");
        _assertNone(RuleDialog.class);
        assertThat(titles()).startsWith(before.toArray(String[]::new)).endsWith("Critical concerns of Lewisham go up");

        _click(_find(Button.class, it -> it.withText("Move up")).getLast());
        assertThat(titles().get(before.size() - 1)).isEqualTo("Critical concerns of Lewisham go up");
    }

    @Test
    void aDraftIsPutInForceTomorrowAndTakenBack() {
        open();
        click("Prepare new rules");
        click("Put in force");
        var day = _get(DatePicker.class, it -> it.withLabel("First day"));
        _setValue(day, Days.today(clock));
        refused("Put in force", "Choose " + Days.written(Days.today(clock).plusDays(1)) + " or a later day.");

        _setValue(day, Days.today(clock).plusDays(1));
        click("Put in force");
        assertThat(text())
                .contains("Coming", "Since " + Days.written(Days.today(clock).plusDays(1)));

        click("Take it back");
        assertThat(text()).contains("No day to begin on yet");
    }

    @Test
    void aChangeOfARuleKeepsWhatWasNotTouched() {
        open();
        click("Prepare new rules");
        _click(_find(Button.class, it -> it.withText("Change")).get(1));

        assertThat(words().getValue()).isEqualTo("serious and critical concerns are copied to the region");
        _setValue(words(), "critical concerns are copied to the region");
        severity().setValue(Severity.CRITICAL);
        click("Change the rule");

        assertThat(titles().get(1)).isEqualTo("Critical concerns are copied to the region");
        assertThat(text()).contains("Concern; Critical").doesNotContain("Serious or worse");
    }

    @Test
    void rulesAreTriedOutWithoutSendingAnything() {
        open();
        refused("Where would it go?", "Enter a postcode, or choose the council it is about");
        var area = council();

        area.setValue(area.getListDataView()
                .getItems()
                .filter(choice -> choice.name().equals("Lewisham"))
                .findFirst()
                .orElseThrow());
        click("Where would it go?");

        assertThat(_get(TryOut.class).getElement().getTextRecursively())
                .contains("Will go to Lewisham and Bromley partnerships, because", "it is about Lewisham");
    }

    @Test
    void aPlaceIsFoundByItsPostcodeToo() {
        open();

        type("se64ru");
        click("Where would it go?");
        assertThat(council().getValue().name()).isEqualTo("Lewisham");
        assertThat(council().getHelperText()).isEqualTo("se64ru is in Lewisham.");
        assertThat(_get(TryOut.class).getElement().getTextRecursively()).contains("it is about Lewisham");

        assertThatThrownBy(() -> type("EH1 1YZ"))
                .hasMessage("EH1 1YZ is in Scotland. Choose a place in England or Wales");
        assertThatThrownBy(() -> type("Atlantis"))
                .hasMessage("Enter a full postcode, such as SE6 4RU, or choose a council");
    }

    @Test
    void whereUnitsShareACouncilOneIsChosenAndTheAnswerIsThatOfTheRouter() {
        open();
        type("lewisham");
        assertThat(_find(_get(TryOut.class), Component.class))
                .noneMatch(field -> field instanceof Select<?> select && "Unit".equals(select.getLabel()));

        type("manchester");
        click("Where would it go?");
        assertThat(_get(TryOut.class).getElement().getTextRecursively()).contains("it is not said which part");

        _setValue(
                unit(),
                unit().getListDataView()
                        .getItems()
                        .filter(choice -> choice.name().equals("Manchester North"))
                        .findFirst()
                        .orElseThrow());
        click("Where would it go?");
        assertThat(_get(TryOut.class).getElement().getTextRecursively())
                .contains("Manchester North answers for partnerships")
                .doesNotContain("it is not said");
    }

    @Test
    void theRegionStandsInTheAddress() {
        ADMINISTRATOR.signIn();
        UI.getCurrentOrThrow()
                .navigate(RoutingRulesView.class, QueryParameters.simple(Map.of("set", "1", "region", "N03")));

        assertThat(region().getValue()).isEqualTo(new Choice("N03", "Wales"));
        assertThat(titles()).isNotEmpty();
    }

    @Test
    void headsDoNotGetThere() {
        LONDON_HEAD.signIn();
        UI.getCurrentOrThrow().navigate(RoutingRulesView.class);

        _assertNone(RoutingRulesView.class);
    }

    private static void open() {
        ADMINISTRATOR.signIn();
        UI.getCurrentOrThrow().navigate(RoutingRulesView.class);
        _assertOne(RoutingRulesView.class);
    }

    private static void click(String text) {
        _click(_find(Button.class, it -> it.withText(text)).getLast()); // that of the dialog, where one is open
    }

    private static void refused(String text, String sentence) {
        assertThatThrownBy(() -> click(text)).isInstanceOf(RuleViolation.class).hasMessage(sentence);
    }

    private static TextArea words() {
        return _get(TextArea.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Severity> severity() {
        return _get(Select.class, it -> it.withLabel("Severity, at least"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<Choice> council() {
        return _get(ComboBox.class, it -> it.withLabel("Postcode or council"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Choice> region() {
        return _get(Select.class, it -> it.withLabel("Region"));
    }

    private static void type(String place) {
        ComponentUtil.fireEvent(council(), new CustomValueSetEvent<>(council(), true, place));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Choice> unit() {
        return _get(Select.class, it -> it.withLabel("Unit"));
    }

    private static List<String> titles() {
        return _find(_get(RuleList.class), H3.class).stream().map(H3::getText).toList();
    }

    private static String text() {
        return _get(RoutingRulesView.class).getElement().getTextRecursively();
    }

    private static Location address() {
        return UI.getCurrentOrThrow().getActiveViewLocation();
    }
}
