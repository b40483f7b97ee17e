package org.makegood.briefings.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.briefings.BriefingCalendarService;
import org.makegood.briefings.BriefingService;
import org.makegood.briefings.BriefingView;
import org.makegood.briefings.attendance.AttendanceService;
import org.makegood.briefings.registration.RegistrationView;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.BriefingDesk;
import org.makegood.support.SampleBriefing;
import org.makegood.support.SampleGuest;
import org.makegood.support.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk on the day and after: it lets people in, sees who came, and hands files round. */
class BriefingDayViewsTest extends ViewTest {

    private static final byte[] PDF = "%PDF-1.7 slides".getBytes(UTF_8);

    @Autowired
    BriefingService briefings;

    @Autowired
    BriefingCalendarService calendar;

    @Autowired
    AttendanceService attendance;

    @Autowired
    BriefingDesk desk;

    private UUID briefing;
    private RegistrationView ana;
    private RegistrationView ben;

    @BeforeEach
    void twoPeopleComeAndOneWaits() {
        briefing = SampleBriefing.of(fixtures.lewishamDesk().id())
                .withoutFeedbackLink()
                .open(briefings);
        ana = desk.registers(briefing, SampleGuest.of("Ana Bell", "ana@parks.example"));
        ben = desk.registers(briefing, SampleGuest.of("Ben Cole", "ben@example.org"));
        desk.registers(briefing, SampleGuest.of("Cem Dogan", "cem@example.org"));
    }

    @Test
    void theDoorFindsPeopleByNameOrByTheCodeTheySay() {
        door();
        assertThat(text(DoorView.class)).contains("0 of 2 are here").doesNotContain("Cem Dogan");

        var words = _get(TextField.class, it -> it.withLabel("Name, organisation, mail address or code"));
        _setValue(words, "parks");
        click("Is here");
        assertThat(text(DoorView.class)).contains("1 of 2 are here", "Here since");
        click("Not here");
        assertThat(text(DoorView.class)).contains("0 of 2 are here");

        _setValue(words, ben.code().value().replace("-", "").toLowerCase(Locale.UK));
        assertThat(text(DoorView.class)).contains("Ben Cole").doesNotContain("Ana Bell");
        click("Is here");
        assertThat(LEWISHAM_DESK.does(() -> attendance.list(briefing, Set.of())))
                .filteredOn(person -> person.arrivedAt() != null)
                .extracting(RegistrationView::name)
                .containsExactly("Ben Cole");
    }

    @Test
    void theListOfWhoComesSaysWhoIsHereAndAfterwardsWhoCame() {
        page();
        assertThat(people()).doesNotContain("are here");
        assertThat(state(0)).contains("Has a place");

        desk.letsIn(ana);
        page();
        assertThat(people()).contains("1 of 2 are here");
        assertThat(state(0)).contains("Here since");
        assertThat(state(1)).contains("Has a place");
        assertThat(state(2)).contains("Number 1");

        desk.held(briefing);
        page();
        assertThat(people()).contains("1 of 2 came");
        assertThat(state(0)).contains("Came at");
        assertThat(state(1)).contains("Did not come");
    }

    @Test
    void whereNobodyWasCheckedInNobodyIsSaidToHaveStayedAway() {
        desk.held(briefing);
        page();

        assertThat(state(1)).contains("Has a place");
    }

    @Test
    void aFileIsAddedUnderItsNameOrAnother() {
        page();
        click("Add a file");
        click("Add the file");
        assertThat(text(AddFileDialog.class)).contains("Choose a file first");

        _get(AddFileDialog.class).take("Slides of the day.pdf", PDF);
        assertThat(text(AddFileDialog.class)).contains("Slides of the day.pdf is chosen");
        var what = _get(TextField.class, it -> it.withLabel("What it is"));
        assertThat(what.getValue()).isEqualTo("Slides of the day");
        _setValue(what, "What was shown");
        click("Add the file");

        assertThat(text(MaterialsPanel.class)).contains("What was shown", "PDF, 1 kB", "For those who have a place");
        assertThat(materials()).extracting(BriefingView.Material::title).containsExactly("What was shown");
    }

    @Test
    void whatIsNoFileThatCanBeTakenIsSaidBesideItAndTheWordsStay() {
        page();
        click("Add a file");
        _get(AddFileDialog.class).take("slides.pdf", "<script>".getBytes(UTF_8));
        assertThatThrownBy(() -> click("Add the file"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).isEqualTo("file"));

        assertThat(_get(AddFileDialog.class).isOpened()).isTrue();
        assertThat(_get(TextField.class, it -> it.withLabel("What it is")).getValue())
                .isEqualTo("slides");
        assertThat(materials()).isEmpty();
    }

    private List<BriefingView.Material> materials() {
        return LEWISHAM_DESK.does(() -> calendar.view(briefing)).materials();
    }

    private void page() {
        LEWISHAM_DESK.signIn();
        UI.getCurrentOrThrow().navigate(BriefingDetailView.class, BriefingLinks.of(briefing));
    }

    private void door() {
        LEWISHAM_DESK.signIn();
        UI.getCurrentOrThrow().navigate(DoorView.class, BriefingLinks.of(briefing));
    }

    private static String people() {
        return text(RegistrationsPanel.class);
    }

    private static String state(int row) {
        Grid<?> grid = _get(_get(RegistrationsPanel.class), Grid.class);
        return _getCellComponent(grid, row, RegistrationsPanel.STATE)
                .getElement()
                .getTextRecursively();
    }

    private static String text(Class<? extends Component> view) {
        return _get(view).getElement().getTextRecursively();
    }

    private static void click(String text) {
        _click(_find(Button.class, it -> it.withText(text)).getLast()); // that of the dialog, where one is open
    }
}
