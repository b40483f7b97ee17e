package org.makegood.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.kernel.Days;
import org.makegood.proposals.plan.ChecklistItem;
import org.makegood.support.SamplePhoto;
import org.makegood.support.ServedTest;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A partner proposes a project and follows it with the desk, from the three tests to the page that shows it to all. */
@ServedTest
class ProposalJourneyTest {

    private static final String PHOTO = "vaadin-upload input[type=file]";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final String title =
            "Riverside path " + UUID.randomUUID().toString().substring(0, 4);
    private Browser browser;
    private Hand officer;
    private Hand desk;

    @BeforeEach
    void open() {
        browser = Browser.on("http://localhost:" + port);
        officer = Hand.of(SignedIn.LEWISHAM_OFFICER, browser, "/app/proposals/new");
        desk = Hand.of(SignedIn.LEWISHAM_DESK, browser, "/app/cases");
    }

    @AfterEach
    void close() {
        browser.close();
        CommittedCases.remove(jdbc, title);
    }

    @Test
    void aProjectIsProposedLookedAtCarriedOutAndShown() {
        isBegunWithTheKeyboardAlone();
        isDescribed();
        var reference = isSent();
        desk.go("/app/cases/" + reference);
        isLookedAt();
        isAccepted();
        isCarriedOut();
        theHostSaysHowItWas();
        isShownToEverybody();
    }

    private void isBegunWithTheKeyboardAlone() {
        var keys = new Keyboard(officer.page());
        keys.tabTo("Yes, people in the area gain from it");
        keys.press("Space");
        keys.press("Tab");
        keys.choose("No, it would not get done otherwise");
        keys.press("Tab");
        keys.choose("Yes");
        assertThat(officer.page().getByText("What could help: propose what everybody gains from nearby"))
                .isVisible();
        keys.tabTo("Save and go on");
        keys.press("Enter");
        assertThat(errors()).containsText("Nobody may make a profit from unpaid work");
        browser.settle(officer.page());
        browser.examine(officer.page(), "propose-stopped");
        keys.tabTo("Nobody may make a profit");
        keys.press("Enter");
        browser.settle(officer.page());
        keys.choose("No");
        keys.tabTo("Save and go on");
        keys.press("Enter");

        assertThat(officer.heading("The place")).isVisible();
        keys.tabTo("What is the place or project called?");
        keys.type(title);
        keys.tabTo("What is the postcode of the site?");
        keys.type("se6 4ru");
        keys.press("Tab");
        assertThat(officer.page().getByText("SE6 4RU lies in Lewisham.")).isVisible();
        browser.glance(officer.page(), "propose-place");
        keys.tabTo("Save and go on");
        keys.press("Enter");
    }

    private void isDescribed() {
        assertThat(officer.heading("The work")).isVisible();
        officer.pick("What kind of work is it?", "Making pathways accessible");
        officer.fill("What needs doing?", "Clear the brambles and lay bark on 200 metres of path.");
        officer.fill("How many people could work there at once?", "8");
        officer.choose("On which days could people work?", "Tuesday");
        officer.choose("On which days could people work?", "Thursday");
        officer.type("From when?", day(14));
        officer.choose("Who would look after the people at work?", "The probation service");
        officer.choose("Where do tools and materials come from?", "We provide them");
        browser.examine(officer.page(), "propose-work");
        officer.press("Save and go on");

        assertThat(officer.heading("The site")).isVisible();
        officer.choose("Are there toilets?", "On the site");
        officer.choose("Can people wash their hands?", "On the site");
        officer.choose("Is there drinking water?", "No");
        officer.choose("Could people with mobility problems", "In part");
        officer.choose("Would people at work meet children", "Possibly, in passing");
        browser.glance(officer.page(), "propose-site");
        officer.press("Save and go on");

        assertThat(officer.heading("Photos and publicity")).isVisible();
        officer.page().setInputFiles(PHOTO, photo("notes.jpg", "no photo at all".getBytes(StandardCharsets.UTF_8)));
        assertThat(refusal()).isVisible();
        officer.page().setInputFiles(PHOTO, photo(SamplePhoto.NAME, SamplePhoto.jpeg()));
        assertThat(officer.page().locator(".photo img")).isVisible();
        assertThat(refusal()).not().isVisible();
        officer.fill("What does photo 1 show?", "The path under brambles");
        officer.choose("May we show the project to the public?", "Yes");
        browser.examine(officer.page(), "propose-photos");
        officer.press("Save and go on");
    }

    private String isSent() {
        assertThat(officer.heading("Check and send")).isVisible();
        browser.examine(officer.page(), "propose-check");
        officer.press("Send the proposal");
        officer.page().waitForURL("**/proposals/sent**");
        assertThat(officer.page().locator(".because li").first()).isVisible();
        browser.settle(officer.page());
        browser.examine(officer.page(), "propose-sent");
        var reference = officer.page().locator("dd .ref").textContent();
        officer.go("/app/cases/" + reference);
        theOfficerSees("Submitted");
        return reference;
    }

    private void isLookedAt() {
        var photo = desk.page().getByAltText("The path under brambles");
        assertThat(photo).isVisible();
        assertThat((Integer) photo.evaluate("picture => picture.naturalWidth")).isPositive();
        desk.press("Acknowledge");
        theOfficerSees("Being screened");

        desk.press("Plan a site visit");
        desk.type("Day", day(3));
        desk.type("Time", "2.30pm");
        assertThat(desk.field("Time")).hasValue("2:30 pm");
        desk.fill("Who comes?", "Placement coordinator");
        browser.examine(desk.page(), "proposal-plan-visit");
        desk.press("Plan 1 visit");
        assertThat(desk.page().locator(".rail")).containsText("2:30pm");
        theOfficerSees("Site assessment");
        assertThat(officer.page().locator(".rail")).containsText("2:30pm");

        daysPass("site_visit", "starts_at = starts_at - interval 5 day");
        desk.press("Say what the visit found");
        desk.press("Keep what it found");
        assertThat(desk.page().getByRole(AriaRole.ALERT)).containsText("Answer: There is drinking water");
        browser.examine(desk.page(), "proposal-checklist");
        for (var item : ChecklistItem.values()) {
            desk.choose(item.label(), "Yes");
        }
        desk.choose("What did it come to?", "Suitable");
        desk.press("Keep what it found");
        assertThat(desk.page().locator(".rail")).containsText("Suitable");
    }

    private void isAccepted() {
        desk.press("Accept");
        desk.fill("What happens next?", "A group comes in two weeks.");
        browser.glance(desk.page(), "proposal-accept");
        desk.press("Accept 1 project");
        theOfficerSees("Accepted");
        assertThat(officer.page().locator("main")).containsText("A group comes in two weeks.");

        desk.press("Plan sessions");
        desk.choose("How many?", "Certain days of the week, until a last day");
        desk.type("First day", day(14));
        desk.type("Last day", day(20));
        desk.type("From", "9.30");
        assertThat(desk.field("From")).hasValue("9:30 am");
        browser.examine(desk.page(), "proposal-plan-sessions");
        desk.press("Plan them");
        assertThat(desk.page().locator(".rail")).containsText("9:30am to 4:00pm");
        theOfficerSees("Scheduled");
        browser.examine(desk.page(), "proposal-scheduled");
    }

    private void isCarriedOut() {
        daysPass("work_session", "starts_at = starts_at - interval 30 day, ends_at = ends_at - interval 30 day");
        count("7", "42");
        theOfficerSees("Work under way");
        count("8", "48");
        assertThat(desk.page().locator(".rail")).containsText("2 counted: people came 15 times and gave 90 hours.");

        desk.press("Complete");
        desk.fill("What was done?", "The path is clear and has new bark.");
        desk.press("Complete 1 project");
        theOfficerSees("Completed");
        assertThat(officer.page().locator("main")).containsText("90 hours given, people came 15 times");
    }

    private void count(String people, String hours) {
        desk.press("Count a session");
        desk.fill("How many came, of 8?", people);
        desk.fill("Hours, all together", hours);
        browser.glance(desk.page(), "proposal-count");
        desk.press("Count 1 session");
        assertThat(desk.page().locator(".rail")).containsText(people + " came, " + hours + " hours");
    }

    private void theHostSaysHowItWas() {
        officer.press("Say how the work was");
        officer.choose("The work was", "Good");
        officer.fill("Anything to add? You may leave this out", "They worked hard, and the path looks well.");
        assertThat(officer.page().getByLabel("The project may be shown to the public"))
                .isChecked();
        browser.glance(officer.page(), "proposal-feedback");
        officer.press("Send what you say");
        assertThat(officer.page().locator("main")).containsText("They worked hard, and the path looks well.");
        browser.examine(officer.page(), "proposal-completed");
    }

    private void isShownToEverybody() {
        var visitor = new Hand(browser, browser.visitWithoutScript("/projects?area=lewisham"));
        assertThat(visitor.page().locator(".listed")).containsText(title);
        assertThat(visitor.page().locator(".listed > li").filter(having(title))).containsText("People gave 90 hours.");
        browser.glance(visitor.page(), "projects-lewisham");
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private void theOfficerSees(String state) {
        officer.page().reload();
        assertThat(officer.page().locator(".casehead")).containsText(state);
    }

    private void daysPass(String table, String change) {
        jdbc.sql("update %s set %s where proposal_id = (select id from case_file where title = ?)"
                        .formatted(table, change))
                .param(title)
                .update();
        desk.page().reload();
        browser.settle(desk.page());
    }

    private String day(int fromToday) {
        return Days.written(Days.today(clock).plusDays(fromToday));
    }

    private Locator errors() {
        return officer.page().locator(".errors:visible");
    }

    private Locator refusal() {
        return officer.page().getByText("is not a photo that can be shown here").first();
    }

    private static FilePayload photo(String name, byte[] content) {
        return new FilePayload(name, "image/jpeg", content);
    }
}
