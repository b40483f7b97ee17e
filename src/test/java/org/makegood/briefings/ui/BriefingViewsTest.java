package org.makegood.briefings.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.SOUTHWARK_DESK;
import static org.makegood.support.SignedIn.SOUTHWARK_OFFICER;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.makegood.areas.AreaDirectory;
import org.makegood.briefings.BriefingAudience;
import org.makegood.briefings.BriefingService;
import org.makegood.briefings.attendance.AttendanceService;
import org.makegood.briefings.invitation.InvitationService;
import org.makegood.briefings.invitation.OfficeFilter;
import org.makegood.briefings.registration.RegistrationService;
import org.makegood.briefings.registration.RegistrationView;
import org.makegood.guard.ui.GuardNotice;
import org.makegood.identity.OrganisationKind;
import org.makegood.support.Fixtures;
import org.makegood.support.SampleBriefing;
import org.makegood.support.SignedIn;
import org.makegood.support.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk writes a briefing and invites; partners register, wait, and give their places back. */
class BriefingViewsTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2031, 7, 15);

    @Autowired
    BriefingService briefings;

    @Autowired
    RegistrationService registrations;

    @Autowired
    InvitationService invitations;

    @Autowired
    AttendanceService attendance;

    @Autowired
    AreaDirectory areas;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aBriefingIsWrittenAsADraftAndOpened() {
        LEWISHAM_DESK.signIn();
        UI.getCurrentOrThrow().navigate(WriteBriefingView.class);
        assertThatThrownBy(() -> click("Keep as a draft")).isInstanceOf(ConstraintViolationException.class);

        field("Title", "Who does what from June on");
        _setValue(
                _get(TextArea.class, it -> it.withLabel("Purpose")), "Who is responsible for what, and whom to call.");
        _setValue(_get(DatePicker.class, it -> it.withLabel("Day")), DAY);
        time("Doors open", 8, 30);
        time("Begins", 9, 0);
        time("Ends", 10, 0);
        field("Place", "59½ Southwark Street, London");
        time("From", 9, 0);
        field("What", "Welcome");
        audience().setValue(BriefingAudience.PARTNERS);
        _setValue(_get(IntegerField.class, it -> it.withLabel("How many can come")), 40);
        click("Keep as a draft");

        assertThat(text(BriefingDetailView.class))
                .contains("Draft", "Tuesday 15 July 2031, 9:00am to 10:00am", "40 of 40 places left", "Welcome");
        click("Open registration");
        click("Open registration");
        assertThat(text(BriefingDetailView.class)).contains("Open").doesNotContain("Throw the draft away");
    }

    @Test
    void whatIsWrittenIsThereToBeChanged() {
        var id = opened(40);
        LEWISHAM_DESK.signIn();
        UI.getCurrentOrThrow().navigate(WriteBriefingView.class, BriefingLinks.of(id));

        field("Place", "The town hall");
        click("Change the briefing");

        assertThat(text(BriefingDetailView.class)).contains("The town hall", "9:00am to 10:00am");
    }

    @Test
    void aPartnerRegistersAColleagueAndGivesThePlaceBack() {
        var id = opened(2);
        open(LEWISHAM_OFFICER, id);

        click("Register a colleague");
        field("Name", "Housing officer");
        assertThatThrownBy(() -> click("Register")).isInstanceOf(ConstraintViolationException.class);
        _setValue(_get(EmailField.class), "housing@lewisham.example");
        click("Register");
        assertThat(text(BriefingDetailView.class)).contains("Housing officer", "Has a place", "1 of 2 places left");

        click("Cancel");
        click("Cancel the place");
        assertThat(text(BriefingDetailView.class)).contains("Cancelled", "2 of 2 places left");
    }

    @Test
    void whoComesTooLateIsShownTheirPlaceInTheLine() {
        var id = opened(1);
        register(LEWISHAM_OFFICER, id);
        open(SOUTHWARK_OFFICER, id);

        click("Join the waiting list");
        click("Register");

        assertThat(text(BriefingDetailView.class)).contains("Number 1 on the waiting list", "No places left of 1");
    }

    @Test
    void aPlaceThatBecameFreeIsTaken() {
        var id = opened(1);
        register(LEWISHAM_OFFICER, id);
        register(SOUTHWARK_OFFICER, id);
        LEWISHAM_OFFICER.runs(
                () -> registrations.cancel(registrations.mine(id).getFirst().id(), LEWISHAM_OFFICER.appointment()));

        open(SOUTHWARK_OFFICER, id);
        click("Take the place");

        assertThat(text(BriefingDetailView.class)).contains("Has a place").doesNotContain("Take the place");
    }

    @Test
    void allLondonAuthoritiesAreChosenByARegionAndAKind() {
        var id = opened(40);
        LEWISHAM_DESK.signIn();
        UI.getCurrentOrThrow().navigate(InviteView.class, BriefingLinks.of(id));

        choose("Regions", areas.unit(Fixtures.LONDON).orElseThrow());
        choose("Kinds of organisation", OrganisationKind.COUNCIL);

        var london = LEWISHAM_DESK.does(() -> invitations.preview(
                id, new OfficeFilter(Set.of(Fixtures.LONDON), Set.of(), Set.of(OrganisationKind.COUNCIL))));
        assertThat(text(InviteView.class)).contains(london.size() + " offices");
        var known = london.stream().filter(office -> office.email() != null).count();
        _click(_get(
                Button.class, it -> it.withPredicate(button -> button.getText().startsWith("Send"))));
        LEWISHAM_DESK.runs(() -> assertThat(invitations.list(id, null)).hasSize((int) known));
        assertThat(text(InviteView.class))
                .contains("Who answered", "Remind " + (known == 1 ? "one" : known) + " office");
    }

    /** History may be written down in another order than it happened in; what stands is the briefing's own state. */
    @Test
    void aFullBriefingIsOfferedWhatAnOpenOneIs() {
        var id = opened(1);
        register(LEWISHAM_OFFICER, id);
        jdbc.sql("update briefing_step set at = date_sub(at, interval 1 day) where briefing_id = ? and status = 'OPEN'")
                .param(id)
                .update();

        open(LEWISHAM_DESK, id);

        assertThat(text(BriefingDetailView.class)).contains("Full");
        assertThat(_find(DeskActions.class).getFirst().getElement().getTextRecursively())
                .contains("Change the briefing", "Close registration", "Cancel the briefing")
                .doesNotContain("Save the date", "Open registration", "Throw the draft away");
    }

    @Test
    void thePlaceOfSomebodyPassesOnToAColleague() {
        var id = opened(1);
        register(LEWISHAM_OFFICER, id);
        open(LEWISHAM_DESK, id);

        Grid<?> people = _get(_get(RegistrationsPanel.class), Grid.class);
        _click(_get(
                _getCellComponent(people, 0, RegistrationsPanel.ACTS),
                Button.class,
                it -> it.withText("Somebody else")));
        assertThatThrownBy(() -> click("Pass the place on")).isInstanceOf(ConstraintViolationException.class);
        field("Name", "Housing officer");
        _setValue(_get(EmailField.class), "housing@lewisham.example");
        click("Pass the place on");

        assertThat(text(BriefingDetailView.class)).contains("Full");
        LEWISHAM_DESK.runs(() -> assertThat(attendance.list(id, Set.of()))
                .extracting(RegistrationView::name)
                .containsExactly("Housing officer"));
    }

    @Test
    void whatMayIdentifySomebodyInTheAgendaIsAskedAboutBesideIt() {
        LEWISHAM_DESK.signIn();
        UI.getCurrentOrThrow().navigate(WriteBriefingView.class);

        field("What", "The case of A1234BC");

        assertThat(_find(GuardNotice.class).stream().filter(GuardNotice::isVisible))
                .singleElement()
                .satisfies(notice -> assertThat(notice.isAnswered()).isFalse());
    }

    @Test
    void onlyTheDeskThatRunsItIsOfferedItsWork() {
        var id = opened(5);
        open(SOUTHWARK_DESK, id);
        assertThat(text(BriefingDetailView.class))
                .doesNotContain("What you can do", "Invite offices", "Figures by area");

        open(LEWISHAM_OFFICER, id);
        assertThat(text(BriefingDetailView.class)).doesNotContain("What you can do", "Who comes");
        UI.getCurrentOrThrow().navigate(InviteView.class, BriefingLinks.of(id));
        _assertNone(InviteView.class);
    }

    @Test
    void theListLeadsToTheBriefing() {
        opened(5);
        LEWISHAM_OFFICER.signIn();
        UI.getCurrentOrThrow().navigate(BriefingListView.class);

        _assertOne(BriefingListView.class);
        assertThat(_get(BriefingGrid.class).getGenericDataView().getItems())
                .anyMatch(row -> row.title().equals("Who does what from June on"));
    }

    private UUID opened(int capacity) {
        return SampleBriefing.of(fixtures.lewishamDesk().id()).with(capacity).open(briefings);
    }

    private void register(SignedIn who, UUID id) {
        who.runs(() -> registrations.register(id, who.appointment(), registrations.myForm(id)));
    }

    private static void open(SignedIn who, UUID id) {
        who.signIn();
        UI.getCurrentOrThrow().navigate(BriefingDetailView.class, BriefingLinks.of(id));
    }

    private static void click(String text) {
        _click(_find(Button.class, it -> it.withText(text)).getLast()); // that of the dialog, where one is open
    }

    private static void field(String label, String value) {
        _setValue(_get(TextField.class, it -> it.withLabel(label)), value);
    }

    private static void time(String label, int hour, int minute) {
        _setValue(_get(TimePicker.class, it -> it.withLabel(label)), LocalTime.of(hour, minute));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<BriefingAudience> audience() {
        return _get(RadioButtonGroup.class, it -> it.withLabel("For whom"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(String label, Object what) {
        CheckboxGroup<Object> group = _get(CheckboxGroup.class, it -> it.withLabel(label));
        group.setValue(Set.of(what));
    }

    private static String text(Class<? extends Component> view) {
        return _get(view).getElement().getTextRecursively();
    }
}
