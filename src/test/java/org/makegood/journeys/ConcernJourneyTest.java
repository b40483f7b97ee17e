package org.makegood.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.UUID;
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

/** One concern from the first word to the answer, through the eyes of everybody who has to do with it. */
@ServedTest
class ConcernJourneyTest {

    private static final String FORUM = "Community Safety Partnership (CSP)";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final String title = "Nobody at the partnership since June "
            + UUID.randomUUID().toString().substring(0, 4);
    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.on("http://localhost:" + port);
    }

    @AfterEach
    void close() {
        browser.close();
        CommittedCases.remove(jdbc, title);
    }

    @Test
    void aConcernIsLoggedRoutedAnsweredAndSeenByTheOverviewBody() {
        var draft = isBegunByTheOfficer();
        var reference = isTakenUpAgainAndSent(draft);
        isReadInTheOutbox(reference);
        isAcknowledgedAndAnswered(reference);
        theOfficerReadsTheAnswer(reference);
        theOverviewBodyFindsIt(reference);
    }

    /** Returns the address of the draft; the browser is closed in the middle of a sentence. */
    private String isBegunByTheOfficer() {
        var page = browser.visit("/areas");
        page.getByLabel("Postcode").fill("SE6 4RU");
        page.getByLabel("Postcode").press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Lewisham");
        page.context().close();

        var hand = Hand.of(SignedIn.LEWISHAM_OFFICER, browser, "/app/concerns/log");
        hand.pick("What is it about?", "Multi-agency forums");
        hand.pick("More exactly", FORUM);
        assertThat(hand.field("Council area")).hasValue("Lewisham");
        assertThat(hand.page().getByText("Draft saved at")).isVisible();
        browser.settle(hand.page());
        browser.examine(hand.page(), "log-about");
        hand.press("Save and go on");

        hand.press("Save and go on");
        assertThat(hand.page().getByText("things need your attention")).isVisible();
        browser.examine(hand.page(), "log-problems");
        hand.fill("In one line", title);
        hand.fill(
                "What happens, and how often?", "Nobody came in June, July and August. Last time the person (A1234BC");
        assertThat(guard(hand)).isVisible();
        browser.settle(hand.page());
        var address = hand.page().url();
        hand.leave();
        return address;
    }

    private String isTakenUpAgainAndSent(String draft) {
        var hand = Hand.of(SignedIn.LEWISHAM_OFFICER, browser, "/app/");
        hand.follow(title);
        hand.page().waitForURL(Pattern.compile(Pattern.quote(draft.replaceFirst("&step=.*", "")) + ".*"));
        assertThat(hand.field("In one line")).hasValue(title);
        assertThat(hand.page().locator(".guard")).containsText("A1234BC looks like a prison number");
        browser.settle(hand.page());
        browser.examine(hand.page(), "log-guard");
        hand.press("Take it out for me: A1234BC");
        assertThat(guard(hand)).not().isVisible();
        hand.fill("What happens, and how often?", "Nobody came in June, July and August.");
        hand.type("Since when?", "9 June 2025");
        hand.page().getByLabel("Decisions wait").check();
        hand.page().getByLabel(Pattern.compile("Serious")).check();
        hand.press("Save and go on");

        hand.page().getByLabel(Pattern.compile("The overview body too")).check();
        hand.page().getByLabel("By organisation").check();
        browser.settle(hand.page());
        browser.examine(hand.page(), "log-sharing");
        hand.press("Save and go on");
        assertThat(hand.heading("Check and send")).isVisible();
        browser.examine(hand.page(), "log-check");
        hand.press("Send the concern");

        hand.page().waitForURL("**/concerns/sent**");
        assertThat(hand.page().getByRole(AriaRole.HEADING, level(1))).containsText("Sent. Your reference is MG-");
        assertThat(hand.page().locator(".because li").first()).isVisible();
        browser.settle(hand.page());
        browser.examine(hand.page(), "log-sent");
        var reference = hand.page().locator("dd .ref").textContent();
        hand.leave();
        return reference;
    }

    private void isReadInTheOutbox(String reference) {
        var hand = Hand.of(SignedIn.ADMINISTRATOR, browser, "/app/admin/mail?q=" + reference);
        hand.follow(reference + ": we have your concern");
        hand.page().waitForURL("**/admin/mail/read/**");
        assertThat(hand.page()
                        .frameLocator("iframe.mail-frame")
                        .getByRole(AriaRole.HEADING)
                        .first())
                .hasText("We have your concern");
        hand.leave();
    }

    private void isAcknowledgedAndAnswered(String reference) {
        var hand = Hand.of(SignedIn.LEWISHAM_DESK, browser, "/app/cases?q=" + reference);
        hand.follow(title);
        hand.page().waitForURL("**/cases/" + reference);
        hand.press("Acknowledge");
        assertThat(hand.page().locator(".casehead")).containsText("Acknowledged");
        hand.fill("Your answer", "A deputy comes from September on.");
        hand.press("Send answer");
        assertThat(hand.page().locator(".entry.staff")).containsText("A deputy comes from September on.");
        browser.settle(hand.page());
        browser.examine(hand.page(), "case-answered");
        hand.leave();
    }

    private void theOfficerReadsTheAnswer(String reference) {
        var hand = Hand.of(SignedIn.LEWISHAM_OFFICER, browser, "/app/cases/" + reference);
        assertThat(hand.page().locator(".entry.staff")).containsText("A deputy comes from September on.");
        hand.leave();
    }

    private void theOverviewBodyFindsIt(String reference) {
        var today = Days.today(clock);
        var hand = Hand.of(
                SignedIn.LONDON_COUNCILS, browser, "/app/overviews?from=" + today.minusDays(1) + "&to=" + today);
        hand.page().locator("tfoot a").first().click();
        hand.page().waitForURL("**/overviews/concerns**");
        browser.settle(hand.page());
        hand.follow(title);
        hand.page().waitForURL("**/cases/" + reference);
        assertThat(hand.page().getByRole(AriaRole.HEADING, level(1))).hasText(title);
        hand.leave();
    }

    private static Locator guard(Hand hand) {
        return hand.heading("This may identify a person");
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
