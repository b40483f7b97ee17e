package org.makegood.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

    private static final int PATIENCE = 60;

    /** What has the focus, through shadow roots: its name for those who listen, or its text. */
    private static final String FOCUSED = """
            () => {
              let element = document.activeElement;
              while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
              const label = element.labels?.[0]?.textContent;
              return (element.getAttribute('aria-label') ?? label ?? element.textContent).trim();
            }""";

    /** Whether a ring is drawn around it, or around the part of a component that holds it. */
    private static final String RING = """
            () => {
              let element = document.activeElement;
              while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
              const drawn = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                  || style.boxShadow !== 'none';
              for (let here = element; here && here !== document.body; here = here.parentElement ?? here.getRootNode().host) {
                if (drawn(getComputedStyle(here))) return true;
                const field = here.shadowRoot?.querySelector('[part~=input-field]');
                if (field) return drawn(getComputedStyle(field));
              }
              return false;
            }""";

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
        cases.removeTitled(title);
    }

    @Test
    void aCaseIsAcknowledgedWithTheKeyboardAlone() {
        var reference = cases.log(title);
        var page = browser.visit("/app/login");
        tabTo(page, "User name");
        page.keyboard().type(SignedIn.LEWISHAM_DESK.username());
        tabTo(page, "Password");
        page.keyboard().type(Fixtures.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("login"));
        browser.settle(page);

        tabTo(page, "Search");
        page.keyboard().type(reference);
        page.keyboard().press("Enter");
        page.waitForURL("**/cases/" + reference);
        browser.settle(page);
        assertThat(page.evaluate(FOCUSED))
                .as("after a change of page the heading is read")
                .isEqualTo(title);

        tabTo(page, "Acknowledge");
        browser.photograph(page, "case-focus");
        page.keyboard().press("Enter");
        assertThat(page.locator(".casehead")).containsText("Acknowledged");
    }

    /** Steps on until the thing of this name has the focus, and looks for the ring around it. */
    private static void tabTo(Page page, String name) {
        for (int step = 0; step < PATIENCE; step++) {
            var focused = String.valueOf(page.evaluate(FOCUSED));
            if (focused.startsWith(name)) {
                assertThat(page.evaluate(RING)).as("a ring around " + focused).isEqualTo(true);
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Nothing called \"" + name + "\" in " + PATIENCE + " steps");
    }
}
