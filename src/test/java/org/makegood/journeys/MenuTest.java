package org.makegood.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.support.Fixtures;
import org.makegood.support.ServedTest;
import org.makegood.support.SignedIn;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which entry of the menu is marked is decided in the browser. */
@ServedTest
class MenuTest {

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.on("http://localhost:" + port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void ofTwoEntriesForOneListTheOneThatIsShownIsMarked() {
        var page = browser.signIn(SignedIn.LEWISHAM_DESK.username(), Fixtures.PASSWORD);

        page.navigate(browser.address("/app/cases"));
        isMarked(page, "Queue");
        entry(page, "Late").click();
        isMarked(page, "Late");
        entry(page, "Queue").click();
        isMarked(page, "Queue");
        page.navigate(browser.address("/app/cases?late"));
        isMarked(page, "Late");
    }

    private static void isMarked(Page page, String label) {
        assertThat(page.locator("vaadin-side-nav-item[current]"))
                .hasText(new Pattern[] {Pattern.compile("^\\s*" + label)});
    }

    private static Locator entry(Page page, String label) {
        return page.locator("vaadin-side-nav-item").filter(new Locator.FilterOptions().setHasText(label));
    }
}
