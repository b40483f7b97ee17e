package org.makegood.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.kernel.Days;
import org.makegood.support.ServedTest;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A briefing of two places: written and announced by the desk, accepted by a colleague to whom an office passed the
 * invitation on, filled, and given on to the next in line. Those who come have telephones without script, and no account.
 */
@ServedTest
class BriefingJourneyTest {

    private static final Pattern LINK = Pattern.compile("/briefings/(?:rsvp|coming)/\\S+");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Guests guests;
    private String title;
    private Browser browser;
    private Hand desk;
    private Hand guest;

    @BeforeEach
    void open() {
        guests = Guests.of(jdbc);
        title = "Who to call from June on " + guests.mark();
        browser = Browser.on("http://localhost:" + port);
        desk = Hand.of(SignedIn.LEWISHAM_DESK, browser, "/app/briefings");
        guest = new Hand(browser, browser.visitWithoutScript("/briefings"));
    }

    @AfterEach
    void close() {
        browser.close();
        guests.remove(title);
    }

    @Test
    void aPlaceGoesFromTheDelegateToTheNextInLine() {
        var briefing = isWrittenAndOpened();
        anOfficeIsInvited();
        theOfficePassesItOn();
        var delegate = theDelegateAccepts();
        var second = registers(briefing, "second");
        assertThat(standing()).hasText("You have a place");
        isFull(briefing);
        var third = registers(briefing, "third");
        assertThat(standing()).hasText("You are number 1 in line");
        browser.glance(guest.page(), "briefing-walk-waiting");
        var fourth = registers(briefing, "fourth");
        assertThat(standing()).hasText("You are number 2 in line");

        theDelegateCannotCome(delegate);
        theNextTakesThePlace(third);
        guest.go(fourth);
        assertThat(standing()).hasText("You are number 1 in line");
        guest.go(second);
        assertThat(standing()).hasText("You have a place");
        theDeskCountsRightly(briefing);
    }

    /** Returns the address of its public page. */
    private String isWrittenAndOpened() {
        desk.press("Write a briefing");
        desk.page().waitForURL("**/briefings/write**");
        desk.fill("Title", title);
        desk.fill("Purpose", "Who answers for what from June on, and whom to call.");
        desk.type("Day", Days.written(Days.today(clock).plusDays(40)));
        desk.type("Doors open", "830am");
        desk.type("Begins", "9am");
        desk.type("Ends", "14:15");
        assertThat(desk.field("Doors open")).hasValue("8:30 am");
        assertThat(desk.field("Begins")).hasValue("9:00 am");
        assertThat(desk.field("Ends")).hasValue("2:15 pm");
        desk.fill("Place", "Civic Suite, Catford Road, London SE6 4RU");
        desk.type("From", "0915");
        desk.fill("What", "What changes in June");
        desk.page().getByLabel(Pattern.compile("^Everybody")).check();
        desk.fill("How many can come", "2");
        desk.page().getByLabel("What they need to get in and take part").check();
        browser.examine(desk.page(), "briefing-written");
        desk.press("Keep as a draft");
        desk.page().waitForURL(Pattern.compile(".*/app/briefings/[0-9a-f-]{36}"));
        browser.settle(desk.page());
        browser.examine(desk.page(), "briefing-draft");
        desk.press("Open registration");
        desk.confirm("Open registration");
        assertThat(desk.page().locator(".pagehead")).containsText("2 of 2 places left");
        return desk.page().url().replaceFirst(".*/app", "");
    }

    private void anOfficeIsInvited() {
        desk.press("Invite offices");
        desk.page().waitForURL("**/invite");
        desk.page().getByLabel("Council", exactly()).check();
        desk.field("Single council areas").fill("Lewisham");
        desk.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Lewisham"))
                .click();
        desk.field("Single council areas").press("Escape");
        desk.fill("Mail address: London Borough of Lewisham", guests.address("office"));
        desk.field("Mail address: London Borough of Lewisham").press("Tab");
        browser.settle(desk.page());
        browser.examine(desk.page(), "briefing-invite-list");
        desk.press("Send one invitation");
        assertThat(desk.page().getByText("One invitation is sent").first()).isVisible();
    }

    private void theOfficePassesItOn() {
        var link = mailed("office");
        guest.go(link);
        browser.glance(guest.page(), "briefing-walk-invited");
        guest.fill("Name of your colleague", "A colleague");
        guest.press("Pass it on");
        assertThat(guest.page()).hasTitle(Pattern.compile("^Error: .*"));
        browser.glance(guest.page(), "briefing-walk-pass-problem");
        guest.page().getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).click();
        assertThat(guest.field("Mail address of your colleague")).isFocused();
        assertThat(guest.field("Name of your colleague")).hasValue("A colleague");
        guest.fill("Mail address of your colleague", guests.address("delegate"));
        guest.press("Pass it on");
        assertThat(guest.heading("You passed it on")).isVisible();
        browser.glance(guest.page(), "briefing-walk-passed-on");
    }

    /** Returns the address of their place. */
    private String theDelegateAccepts() {
        var link = mailed("delegate");
        isOpenedByAMailScanner(link);
        guest.go(link);
        guest.fill("What do you need in order to take part?", "A hearing loop");
        browser.glance(guest.page(), "briefing-walk-delegate");
        guest.press("Accept");
        assertThat(standing()).hasText("You have a place");
        browser.glance(guest.page(), "briefing-walk-place");
        return guest.page().url().replaceFirst("https?://[^/]+", "");
    }

    /** Asks for a place without an account, and confirms from the mail; returns the address of what came of it. */
    private String registers(String briefing, String who) {
        guest.go(briefing);
        guest.page().locator("a.btn.primary[href$='/register']").click();
        guest.fill("Name of who comes", "Somebody " + who);
        guest.fill("Their mail address", guests.address(who));
        guest.press("Go on");
        assertThat(guest.heading("Look into your mail")).isVisible();
        var link = mailed(who);
        isOpenedByAMailScanner(link);
        guest.go(link);
        assertThat(standing()).hasText("One step is left");
        guest.press("Confirm that I come");
        return guest.page().url().replaceFirst("https?://[^/]+", "");
    }

    private void isOpenedByAMailScanner(String link) {
        var before = seats();
        for (int time = 0; time < 2; time++) {
            assertThat(guest.page().request().get(browser.address(link)).status())
                    .isEqualTo(200);
        }
        assertThat(seats()).isEqualTo(before);
    }

    private void isFull(String briefing) {
        guest.go(briefing);
        assertThat(guest.page().locator("#seats")).hasText("Full: no places left of 2");
        browser.glance(guest.page(), "briefing-walk-full");
    }

    private void theDelegateCannotCome(String place) {
        guest.go(place);
        guest.press("Cancel my registration");
        assertThat(standing()).hasText("This registration is cancelled");
        browser.glance(guest.page(), "briefing-walk-cancelled");
    }

    private void theNextTakesThePlace(String place) {
        assertThat(mailed("third")).isEqualTo(place);
        guest.go(place);
        assertThat(standing()).containsText("A place is free for you until");
        browser.glance(guest.page(), "briefing-walk-offered");
        guest.press("Take the place");
        assertThat(standing()).hasText("You have a place");
    }

    private void theDeskCountsRightly(String briefing) {
        guest.go(briefing);
        assertThat(guest.page().locator("#seats")).hasText("Full: no places left of 2, 1 waiting");
        assertThat(seats()).isEqualTo("2 of 2");
        desk.go("/app" + briefing);
        assertThat(desk.page().locator(".pagehead")).containsText("No places left of 2, 1 waiting");
        browser.examine(desk.page(), "briefing-after-the-walk");
    }

    private Locator standing() {
        return guest.page().locator("#standing-title");
    }

    /** The link in the last mail to somebody. */
    private String mailed(String who) {
        var text = guests.mailed(who);
        var link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }

    private String seats() {
        return jdbc.sql("""
                        select concat(sum(s.taken), ' of ', sum(s.places)) from seat_pool s
                        join briefing b on b.id = s.briefing_id where b.title = ?""").param(title).query(String.class).single();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
