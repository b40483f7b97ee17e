package org.makegood.identity.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.SignedIn.ADMINISTRATOR;
import static org.makegood.support.SignedIn.LEWISHAM_COORDINATOR;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_HEAD;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.LONDON_COUNCILS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.Unit;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.identity.administration.MemberLine;
import org.makegood.identity.administration.OrganisationSummary;
import org.makegood.identity.administration.PersonSummary;
import org.makegood.identity.signin.OneTimeLinks;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.ErrorSummary;
import org.makegood.support.Fixtures;
import org.makegood.support.SampleConcern;
import org.makegood.support.SignedIn;
import org.makegood.support.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class AdministrationViewsTest extends ViewTest {

    @Autowired
    OneTimeLinks links;

    @Autowired
    AreaDirectory areas;

    @Autowired
    ConcernLoggingService logging;

    @Test
    void aStrangerIsSentToTheSignInPageWhichSaysWhatWentWrong() {
        UI.getCurrent().navigate("admin/people");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("login");

        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));
        assertThat(text()).contains("We do not know this user name with this password");
        UI.getCurrent().navigate("login", QueryParameters.of("wait", "3"));
        assertThat(text()).contains("Wait 3 minutes, then try again");
        UI.getCurrent().navigate("login", QueryParameters.of("wait", "<b>"));
        assertThat(text()).doesNotContain("<b>");
    }

    @Test
    void theScreensOpenForAdministratorsOnly() {
        for (var somebody : new SignedIn[] {LEWISHAM_COORDINATOR, LEWISHAM_DESK, LEWISHAM_HEAD, LONDON_COUNCILS}) {
            for (var route : new String[] {"admin/people", "admin/organisations", "admin/desks", "admin/audit"}) {
                somebody.signIn();
                UI.getCurrent().navigate(route);
                _assertNone(Grid.class);
            }
        }
    }

    @Test
    void onlyACoordinatorSeesTheMembers() {
        LEWISHAM_OFFICER.signIn();
        UI.getCurrent().navigate("members");

        _assertNone(MembersView.class);
    }

    @Test
    void aLinkLeadsToAPasswordThatMustBeTypedTwice() {
        var address = links.toSetPassword(LEWISHAM_OFFICER.actor().personId()).address();
        UI.getCurrent().navigate("welcome/" + address.substring(address.lastIndexOf('/') + 1));

        _setValue(_get(PasswordField.class, it -> it.withLabel("New password")), Fixtures.PASSWORD);
        press("Set password");
        assertThat(_get(PasswordField.class, it -> it.withLabel("The same password again"))
                        .getErrorMessage())
                .isEqualTo("Type the same password twice");

        _setValue(_get(PasswordField.class, it -> it.withLabel("The same password again")), Fixtures.PASSWORD);
        press("Set password");
        assertThat(text()).contains("Your password is set");
    }

    @Test
    void aSpentLinkSaysSo() {
        UI.getCurrent().navigate("welcome/nothing");

        assertThat(text()).contains("This link no longer works");
    }

    @Test
    void aCoordinatorInvitesAndRemovesAColleague() {
        open(LEWISHAM_COORDINATOR, "members");

        press("Invite a colleague");
        press("Invite");
        assertThat(_get(TextField.class, it -> it.withLabel("Name")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, it -> it.withLabel("Name")), "New colleague");
        _setValue(_get(EmailField.class), "new.colleague@example.org");
        press("Invite");

        _assertNone(ActionDialog.class);
        UI.getCurrent().navigate("members", QueryParameters.of("q", "new.colleague"));
        assertThat(_size(grid())).isEqualTo(1);
        assertThat(((MemberLine) _get(grid(), 0)).invited()).isTrue();
    }

    @Test
    void anAdministratorAddsAPersonAndIsLedToThem() {
        open(ADMINISTRATOR, "admin/people");

        press("Add a person");
        _setValue(_get(TextField.class, it -> it.withLabel("Name")), "Housing officer");
        _setValue(_get(EmailField.class), "not an address");
        press("Add this person");
        assertThat(_get(EmailField.class).getErrorMessage()).startsWith("Enter a mail address");
        _setValue(_get(EmailField.class), "housing.officer@example.org");
        press("Add this person");

        _assertOne(PersonView.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Housing officer");
        assertThat(text()).contains("housing.officer@example.org", "None yet");
    }

    @Test
    void filtersStandInTheAddress() {
        ADMINISTRATOR.signIn();

        UI.getCurrent().navigate("admin/people", QueryParameters.of("q", "test.lewisham.head"));
        assertThat(_size(grid())).isEqualTo(1);
        assertThat(((PersonSummary) _get(grid(), 0)).username()).isEqualTo("test.lewisham.head");

        UI.getCurrent().navigate("admin/organisations", QueryParameters.of("q", "borough of lewisham"));
        assertThat(((OrganisationSummary) _get(grid(), 0)).name()).isEqualTo("London Borough of Lewisham");
        assertThat(_get(TextField.class).getValue()).isEqualTo("borough of lewisham");
    }

    @Test
    void anAdministratorEndsAPostOnADesk() {
        open(ADMINISTRATOR, "admin/desks/desk/" + fixtures.lewishamDesk().id());
        assertThat(text()).contains("Lewisham and Bromley", LEWISHAM_DESK.title(), "Southwark partnerships");

        _click(_get(
                Button.class,
                it -> it.withPredicate(
                        button -> button.getAriaLabel().orElse("").equals("End: " + LEWISHAM_DESK.title()))));
        press("End the appointment today");

        _assertNone(ActionDialog.class);
        assertThat(_find(Button.class, it -> it.withText("End")))
                .as("the head is left")
                .hasSize(1);
    }

    @Test
    void whatIsWrongWithADeskIsSaidBesideTheFieldAndTheDialogStaysOpen() {
        open(ADMINISTRATOR, "admin/desks");

        press("Open a desk");
        _setValue(unit(), areas.unit(Fixtures.LEWISHAM_AND_BROMLEY).orElseThrow());
        press("Open this desk");

        _assertOne(ActionDialog.class);
        assertThat(_get(TextField.class, it -> it.withLabel("Name of the desk")).getErrorMessage())
                .isEqualTo("Enter the name of the desk");
        assertThat(_find(ErrorSummary.class)).anyMatch(ErrorSummary::isVisible);
    }

    @Test
    void theAuditTrailIsReadNewestFirst() {
        open(ADMINISTRATOR, "admin/audit");

        assertThat(_size(grid())).isPositive();
    }

    @Test
    void whatWasDoneToACaseIsFoundByItsReference() {
        var reference = SampleConcern.about("Audited").log(logging).reference();

        open(ADMINISTRATOR, "admin/audit");
        _setValue(
                _get(TextField.class, it -> it.withLabel("Reference of a case")),
                reference.toLowerCase(Locale.ROOT).replace("-", " "));

        assertThat(_size(grid())).isEqualTo(1);
        var link = (RouterLink) _getCellComponent(grid(), 0, "what")
                .getChildren()
                .filter(RouterLink.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(link.getText()).isEqualTo(reference);
        assertThat(link.getHref()).isEqualTo("admin/audit?reference=" + reference);
    }

    @ParameterizedTest
    @EnumSource(SignedIn.class)
    void everybodySeesTheirOwnAccount(SignedIn somebody) {
        open(somebody, "account");

        assertThat(text()).contains(somebody.username(), somebody.actor().actingFor());
    }

    /** Presses a button; what a rule says goes where Flow would send it. */
    private static void press(String words) {
        var button = _get(Button.class, it -> it.withText(words));
        try {
            _click(button);
        } catch (RuntimeException problem) {
            VaadinSession.getCurrent()
                    .getErrorHandler()
                    .error(new ErrorEvent(problem, button.getElement().getNode()));
        }
    }

    private static void open(SignedIn somebody, String route) {
        somebody.signIn();
        UI.getCurrent().navigate(route);
    }

    private static String text() {
        var page = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return page.getElement().getTextRecursively();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<Unit> unit() {
        return _get(ComboBox.class, it -> it.withLabel("Unit"));
    }

    private static Grid<?> grid() {
        return _get(Grid.class);
    }
}
