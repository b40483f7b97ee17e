package org.makegood.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.briefings.BriefingService;
import org.makegood.briefings.Briefings;
import org.makegood.support.BriefingDesk;
import org.makegood.support.Fixtures;
import org.makegood.support.SampleBriefing;
import org.makegood.support.SampleGuest;
import org.makegood.support.ServedTest;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The day of a briefing and what follows: the desk prints the list, lets people in with a telephone, and hands the slides
 * round; who came says how it was, on a telephone without script, and the desk reads it.
 */
@ServedTest
class BriefingDayJourneyTest {

    private static final Pattern FEEDBACK = Pattern.compile("/briefings/coming/\\S+/feedback");
    private static final byte[] SLIDES = "%PDF-1.7 slides".getBytes(ISO_8859_1);

    @LocalServerPort
    int port;

    @Autowired
    BriefingService briefings;

    @Autowired
    BriefingDesk briefingDesk;

    @Autowired
    Briefings read;

    @Autowired
    Fixtures world;

    @Autowired
    JdbcClient jdbc;

    private Guests guests;
    private String title;
    private UUID briefing;
    private UUID ben;
    private Browser browser;
    private Hand desk;

    @BeforeEach
    void threePeopleComeToday() {
        guests = Guests.of(jdbc);
        title = "What changes in June " + guests.mark();
        briefing = SampleBriefing.of(world.lewishamDesk().id())
                .titled(title)
                .with(3)
                .withoutFeedbackLink()
                .open(briefings);
        comes("Ana Bell");
        ben = comes("Ben Cole");
        comes("Cem Dogan");
        briefingDesk.startsIn(briefing, Duration.ofMinutes(5));
        browser = Browser.on("http://localhost:" + port);
        desk = Hand.of(SignedIn.LEWISHAM_DESK, browser, "/app/briefings/" + briefing);
    }

    @AfterEach
    void close() {
        browser.close();
        jdbc.sql("update briefing_material set file_id = null, link = 'https://example.org' where briefing_id = ?")
                .param(briefing)
                .update();
        jdbc.sql("delete from stored_file where name = ?")
                .param(guests.mark() + ".pdf")
                .update();
        guests.remove(title);
    }

    @Test
    void peopleAreLetInAndSayAfterwardsHowItWas() throws IOException {
        theListIsPrinted();
        atTheDoor();
        theSlidesAreAdded();
        itTookPlace();
        whoCameSaysHowItWas();
        theDeskReadsIt();
    }

    private void theListIsPrinted() throws IOException {
        desk.press("On the day");
        desk.page().waitForURL("**/door");
        var printed = desk.page()
                .waitForDownload(() -> desk.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Attendance list (PDF)"))
                        .click());
        assertThat(printed.suggestedFilename()).isEqualTo("attendance-list.pdf");
        assertThat(new String(Files.readAllBytes(printed.path()), ISO_8859_1)).startsWith("%PDF-");
    }

    /** By name, and by the code of a badge that the camera of the telephone opens. */
    private void atTheDoor() {
        desk.page().setViewportSize(Browser.TELEPHONE, 844);
        var counted = desk.page().locator(".pagehead");
        assertThat(counted).containsText("0 of 3 are here");
        desk.fill("Name, organisation, mail address or code", "bell");
        assertThat(button("Ben Cole is here")).isHidden();
        button("Ana Bell is here").click();
        assertThat(counted).containsText("1 of 3 are here");
        browser.settle(desk.page());

        desk.go("/app/badge/" + read.registration(ben).orElseThrow().badge());
        assertThat(desk.heading("Ben Cole")).isVisible();
        desk.press("Check in");
        desk.follow("The list at the door");
        assertThat(counted).containsText("2 of 3 are here");
        browser.glance(desk.page(), "briefing-day-door");
        desk.page().setViewportSize(Browser.DESK, 900);
    }

    private Locator button(String name) {
        return desk.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private void theSlidesAreAdded() {
        desk.go("/app/briefings/" + briefing);
        desk.press("Add a file");
        desk.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(guests.mark() + ".pdf", "application/pdf", SLIDES));
        assertThat(desk.page().getByText(guests.mark() + ".pdf is chosen").first())
                .isVisible();
        desk.fill("What it is", "Slides");
        desk.confirm("Add the file");
        assertThat(desk.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Slides")))
                .isVisible();
    }

    private void itTookPlace() {
        briefingDesk.startsIn(briefing, Duration.ofHours(-2));
        desk.go("/app/briefings/" + briefing);
        desk.press("Say that it took place");
        desk.confirm("Say that it took place");
        assertThat(desk.page().getByText("2 of 3 came")).isVisible();
        assertThat(desk.page().getByText("Did not come").first()).isVisible();
        assertThat(guests.mailed("cem"))
                .contains("What was shown is on your page")
                .doesNotContain("/feedback");
    }

    private void whoCameSaysHowItWas() {
        var link = FEEDBACK.matcher(guests.mailed("ana"));
        assertThat(link.find()).isTrue();
        var guest = new Hand(browser, browser.visitWithoutScript(link.group()));
        guest.choose("How useful was it for your work?", "Very useful");
        guest.fill("What should we do better next time?", "Begin at ten.");
        guest.press("Send what you think");
        assertThat(guest.heading("Thank you, that is kept")).isVisible();
        browser.glance(guest.page(), "briefing-day-feedback");
    }

    private void theDeskReadsIt() {
        desk.go("/app/briefings/" + briefing);
        assertThat(desk.page().getByText("1 of 2 answered.")).isVisible();
        assertThat(desk.page().getByText("To do better: Begin at ten.")).isVisible();
        browser.examine(desk.page(), "briefing-day-after");
    }

    private UUID comes(String name) {
        var email = guests.address(name.toLowerCase().split(" ")[0]);
        return briefingDesk.registers(briefing, SampleGuest.of(name, email)).id();
    }
}
