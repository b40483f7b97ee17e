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
    private Page officer;
    private Page head;

    @BeforeEach
    void openTheSameCaseTwice() {
        cases = new CommittedCases(logging, jdbc);
        var reference = cases.log(title);
        browser = Browser.on("http://localhost:" + port);
        officer = open(SignedIn.LEWISHAM_DESK, reference);
        head = open(SignedIn.LEWISHAM_HEAD, reference);
    }

    @AfterEach
    void close() {
        browser.close();
        CommittedCases.remove(jdbc, title);
    }

    @Test
    void whoComesSecondIsToldAndChangesNothing() {
        press(officer, "Acknowledge");
        choose(officer, "Take it on myself");
        assertThat(officer.locator(".casehead")).containsText("With " + SignedIn.LEWISHAM_DESK.title());

        choose(head, "Take it on myself");
        assertThat(head.getByRole(AriaRole.ALERT))
                .containsText("Somebody else has changed this case since you opened it");
        browser.photograph(head, "case-changed-meanwhile");

        head.reload();
        assertThat(head.locator(".casehead")).containsText("With " + SignedIn.LEWISHAM_DESK.title());
    }

    @Test
    void whatBothWriteIsKept() {
        answer(officer, "A deputy comes in September.");
        answer(head, "I have asked for one, too.");

        assertThat(head.locator(".entry.staff"))
                .containsText(new String[] {"A deputy comes in September.", "I have asked for one, too."});
    }

    private Page open(SignedIn somebody, String reference) {
        var page = browser.signIn(somebody);
        page.navigate(browser.address("/app/cases/" + reference));
        browser.settle(page);
        return page;
    }

    private void answer(Page page, String words) {
        page.getByLabel("Your answer", new Page.GetByLabelOptions().setExact(true))
                .fill(words);
        press(page, "Send answer");
        assertThat(page.locator(".entry.staff").last()).containsText(words);
    }

    private void choose(Page page, String act) {
        page.locator("vaadin-menu-bar-button").getByText("More").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(act))
                .click();
        browser.settle(page);
    }

    private void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        browser.settle(page);
    }
}
