package org.makegood.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.support.Fixtures;
import org.makegood.support.ServedTest;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who has no mouse signs in, finds a case and acknowledges it. */
@ServedTest
class KeyboardTest {

    @LocalServerPort
    int port;

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    JdbcClient jdbc;

    private final String title =
            "Reached without a mouse " + UUID.randomUUID().toString().substring(0, 4);
    private CommittedCases cases;
    private Browser browser;

    @BeforeEach
    void logConcern() {
        cases = new CommittedCases(logging, jdbc);
        browser = Browser.on("http://localhost:" + port);
    }

    @AfterEach
    void close() {
        browser.close();
        CommittedCases.remove(jdbc, title);
    }

    @Test
    void aCaseIsAcknowledgedWithTheKeyboardAlone() {
        var reference = cases.log(title);
        var page = browser.visit("/app/login");
        var keys = new Keyboard(page);
        keys.tabTo("User name");
        keys.type(SignedIn.LEWISHAM_DESK.username());
        keys.tabTo("Password");
        keys.type(Fixtures.PASSWORD);
        keys.press("Enter");
        page.waitForURL(address -> !address.contains("login"));
        browser.settle(page);

        keys.tabTo("Search");
        keys.type(reference);
        keys.press("Enter");
        page.waitForURL("**/cases/" + reference);
        browser.settle(page);
        assertThat(keys.focused())
                .as("after a change of page the heading is read")
                .isEqualTo(title);

        keys.tabTo("Acknowledge");
        browser.photograph(page, "case-focus");
        keys.press("Enter");
        assertThat(page.locator(".casehead")).containsText("Acknowledged");
    }
}
