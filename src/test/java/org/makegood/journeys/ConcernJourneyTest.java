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

        page = signIn(SignedIn.LEWISHAM_OFFICER, "/app/concerns/log");
        choose(page, "What is it about?", "Multi-agency forums");
        choose(page, "More exactly", FORUM);
        assertThat(field(page, "Council area")).hasValue("Lewisham");
        assertThat(page.getByText("Draft saved at")).isVisible();
        browser.settle(page);
        browser.examine(page, "log-about");
        press(page, "Save and go on");

        press(page, "Save and go on");
        assertThat(page.getByText("things need your attention")).isVisible();
        browser.examine(page, "log-problems");
        field(page, "In one line").fill(title);
        field(page, "What happens, and how often?")
                .fill("Nobody came in June, July and August. Last time the person (A1234BC");
        assertThat(guard(page)).isVisible();
        browser.settle(page);
        var address = page.url();
        page.context().close();
        return address;
    }

    private String isTakenUpAgainAndSent(String draft) {
        var page = signIn(SignedIn.LEWISHAM_OFFICER, "/app/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .click();
        page.waitForURL(Pattern.compile(Pattern.quote(draft.replaceFirst("&step=.*", "")) + ".*"));
        assertThat(field(page, "In one line")).hasValue(title);
        assertThat(page.locator(".guard")).containsText("A1234BC looks like a prison number");
        browser.settle(page);
        browser.examine(page, "log-guard");
        press(page, "Take it out for me: A1234BC");
        assertThat(guard(page)).not().isVisible();
        field(page, "What happens, and how often?").fill("Nobody came in June, July and August.");
        field(page, "Since when?").fill("9 June 2025");
        field(page, "Since when?").press("Enter");
        page.getByLabel("Decisions wait").check();
        page.getByLabel(Pattern.compile("Serious")).check();
        press(page, "Save and go on");

        page.getByLabel(Pattern.compile("The overview body too")).check();
        page.getByLabel("By organisation").check();
        browser.settle(page);
        browser.examine(page, "log-sharing");
        press(page, "Save and go on");
        assertThat(page.getByRole(AriaRole.HEADING, level(2).setName("Check and send")))
                .isVisible();
        browser.examine(page, "log-check");
        press(page, "Send the concern");

        page.waitForURL("**/concerns/sent**");
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Sent. Your reference is MG-");
        assertThat(page.locator(".because li").first()).isVisible();
        browser.settle(page);
        browser.examine(page, "log-sent");
        var reference = page.locator("dd .ref").textContent();
        page.context().close();
        return reference;
    }

    private void isReadInTheOutbox(String reference) {
        var page = signIn(SignedIn.ADMINISTRATOR, "/app/admin/mail?q=" + reference);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(reference + ": we have your concern"))
                .click();
        page.waitForURL("**/admin/mail/read/**");
        assertThat(page.frameLocator("iframe.mail-frame")
                        .getByRole(AriaRole.HEADING)
                        .first())
                .hasText("We have your concern");
        page.context().close();
    }

    private void isAcknowledgedAndAnswered(String reference) {
        var page = signIn(SignedIn.LEWISHAM_DESK, "/app/cases?q=" + reference);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .click();
        page.waitForURL("**/cases/" + reference);
        press(page, "Acknowledge");
        assertThat(page.locator(".casehead")).containsText("Acknowledged");
        field(page, "Your answer").fill("A deputy comes from September on.");
        press(page, "Send answer");
        assertThat(page.locator(".entry.staff")).containsText("A deputy comes from September on.");
        browser.settle(page);
        browser.examine(page, "case-answered");
        page.context().close();
    }

    private void theOfficerReadsTheAnswer(String reference) {
        var page = signIn(SignedIn.LEWISHAM_OFFICER, "/app/cases/" + reference);
        assertThat(page.locator(".entry.staff")).containsText("A deputy comes from September on.");
        page.context().close();
    }

    private void theOverviewBodyFindsIt(String reference) {
        var today = Days.today(clock);
        var page = signIn(SignedIn.LONDON_COUNCILS, "/app/overviews?from=" + today.minusDays(1) + "&to=" + today);
        page.locator("tfoot a").first().click();
        page.waitForURL("**/overviews/concerns**");
        browser.settle(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .click();
        page.waitForURL("**/cases/" + reference);
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText(title);
        page.context().close();
    }

    private Page signIn(SignedIn somebody, String path) {
        var page = browser.signIn(somebody);
        page.navigate(browser.address(path));
        browser.settle(page);
        return page;
    }

    private void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        browser.settle(page);
    }

    private void choose(Page page, String field, String choice) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(field))
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(choice).setExact(true))
                .click();
        browser.settle(page);
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"));
    }

    private static Locator guard(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("This may identify a person"));
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
