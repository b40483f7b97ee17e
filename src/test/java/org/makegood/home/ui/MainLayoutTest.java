package org.makegood.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.makegood.identity.AppointmentCard;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.RuleViolation;
import org.makegood.shell.ErrorSummary;
import org.makegood.support.SignedIn;
import org.makegood.support.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

class MainLayoutTest extends ViewTest {

    @Autowired
    CurrentUser currentUser;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void aPartnerSeesForWhomTheyActAndNothingOfTheService() {
        SignedIn.LEWISHAM_OFFICER.signIn();
        UI.getCurrent().navigate("");

        assertThat(_get(ActingFor.class).getElement().getTextRecursively()).contains("London Borough of Lewisham");
        assertThat(menu()).contains("Start").doesNotContain("Mail");
    }

    @Test
    void whoHasOneAppointmentIsNotAskedForWhomTheyAct() {
        SignedIn.LEWISHAM_OFFICER.signIn();
        UI.getCurrent().navigate("");

        assertThat(_get(ActingFor.class).getContent().getChildren()).noneMatch(NativeButton.class::isInstance);
    }

    @Test
    void whoHasSeveralChoosesForWhomTheyAct() {
        SignedIn.TWO_BODIES_OFFICER.signIn();
        UI.getCurrent().navigate("");
        var before = currentUser.actor().actingFor();

        _click(_get(NativeButton.class, button -> button.withClasses("acting")));
        @SuppressWarnings("unchecked")
        var choice = (RadioButtonGroup<AppointmentCard>) _get(RadioButtonGroup.class);
        var other = choice.getListDataView()
                .getItems()
                .filter(card -> !card.acting())
                .findFirst()
                .orElseThrow();
        _setValue(choice, other);
        _click(_get(Button.class, button -> button.withText("Act for this body")));

        assertThat(currentUser.actor().actingFor()).isEqualTo(other.body()).isNotEqualTo(before);
    }

    @Test
    void viewsAreWhatTheyAreAndNotProxiesOfThemselves() {
        SignedIn.LEWISHAM_OFFICER.signIn();

        assertThat(beans.createBean(StartView.class).getClass()).isEqualTo(StartView.class);
    }

    @Test
    void anAddressThatLeadsNowhereSaysSoInsideOfTheFrame() {
        SignedIn.LEWISHAM_OFFICER.signIn();
        var ui = UI.getCurrent();
        ui.getInternals().getRouter().navigate(ui, new Location("nowhere"), NavigationTrigger.PAGE_LOAD);

        _assertOne(MainLayout.class);
        assertThat(_get(H1.class).getText()).isEqualTo("There is no such page");
    }

    @Test
    void aPageForAnotherRoleSaysSoInsideOfTheFrame() {
        SignedIn.LEWISHAM_OFFICER.signIn();
        UI.getCurrent().navigate("admin/mail");

        _assertOne(MainLayout.class);
        assertThat(_get(H1.class).getText()).isEqualTo("You may not open this page");
    }

    @Test
    void anEntryIsMarkedForWhatLiesBeneathUnlessThatHasAnEntryOfItsOwn() {
        SignedIn.LONDON_COUNCILS.signIn();
        UI.getCurrent().navigate("");

        var overviews = _get(SideNavItem.class, it -> it.withPredicate(item -> "overviews".equals(item.getPath())));
        assertThat(overviews.isMatchNested()).isFalse();
        assertThat(overviews.getPathAliases()).containsExactly("overviews/concerns");
        assertThat(_get(SideNavItem.class, it -> it.withPredicate(item -> "briefings".equals(item.getPath())))
                        .isMatchNested())
                .isTrue();
    }

    @Test
    void ofTwoEntriesForOneListTheOneThatIsShownIsMarked() {
        SignedIn.LEWISHAM_DESK.signIn();
        UI.getCurrent().navigate("cases");
        assertThat(entry("Queue").getPath()).isEqualTo("cases");

        UI.getCurrent().navigate("cases", QueryParameters.of("late", ""));
        assertThat(entry("Queue").getPath()).isEqualTo("cases?all");
        assertThat(entry("Late").getPath()).isEqualTo("cases?late");

        UI.getCurrent().navigate("cases");
        assertThat(entry("Queue").getPath()).isEqualTo("cases");
    }

    @Test
    void theStartPageOfSomebodyForWhomNothingWaitsIsNotEmpty() {
        SignedIn.LEWISHAM_OFFICER.signIn();

        var start = new StartView(List.of(), currentUser, Clock.systemUTC());

        assertThat(start.getContent().getElement().getTextRecursively()).contains("Nothing waits for you");
    }

    @Test
    void thePageHasOnePlaceForWhatWentWrong() {
        SignedIn.LEWISHAM_OFFICER.signIn();
        UI.getCurrent().navigate("");

        assertThat(_find(ErrorSummary.class)).isEmpty(); // hidden until there is something to say
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(new RuleViolation("Not today.")));
        assertThat(_find(ErrorSummary.class)).hasSize(1);
    }

    private static SideNavItem entry(String label) {
        return _get(SideNavItem.class, it -> it.withPredicate(item -> label.equals(item.getLabel())));
    }

    private static List<String> menu() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getLabel).toList();
    }
}
