package org.makegood.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.support.ServedTest;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people have the same case open, and each does something to it. */
@ServedTest
class TwoPeopleTest {

    @LocalServerPort
    int port;

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    JdbcClient jdbc;

    private final String title = "Wanted by two " + UUID.randomUUID().toString().substring(0, 4);
    private CommittedCases cases;
    private Browser browser;
    private Hand officer;
    private Hand head;

    @BeforeEach
    void openTheSameCaseTwice() {
        cases = new CommittedCases(logging, jdbc);
        var reference = cases.log(title);
        browser = Browser.on("http://localhost:" + port);
        officer = Hand.of(SignedIn.LEWISHAM_DESK, browser, "/app/cases/" + reference);
        head = Hand.of(SignedIn.LEWISHAM_HEAD, browser, "/app/cases/" + reference);
    }

    @AfterEach
    void close() {
        browser.close();
        CommittedCases.remove(jdbc, title);
    }

    @Test
    void whoComesSecondIsToldAndChangesNothing() {
        officer.press("Acknowledge");
        choose(officer, "Take it on myself");
        assertThat(officer.page().locator(".casehead")).containsText("With " + SignedIn.LEWISHAM_DESK.title());

        choose(head, "Take it on myself");
        assertThat(head.page().getByRole(AriaRole.ALERT))
                .containsText("Somebody else has changed this case since you opened it");
        browser.photograph(head.page(), "case-changed-meanwhile");

        head.page().reload();
        assertThat(head.page().locator(".casehead")).containsText("With " + SignedIn.LEWISHAM_DESK.title());
    }

    @Test
    void whatBothWriteIsKept() {
        answer(officer, "A deputy comes in September.");
        answer(head, "I have asked for one, too.");

        assertThat(head.page().locator(".entry.staff"))
                .containsText(new String[] {"A deputy comes in September.", "I have asked for one, too."});
    }

    private void answer(Hand hand, String words) {
        hand.fill("Your answer", words);
        hand.press("Send answer");
        assertThat(hand.page().locator(".entry.staff").last()).containsText(words);
    }

    private void choose(Hand hand, String act) {
        hand.page().locator("vaadin-menu-bar-button").getByText("More").click();
        hand.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(act))
                .click();
        browser.settle(hand.page());
    }
}
