package org.makegood.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.makegood.support.Fixtures;
import org.makegood.support.ServedTest;
import org.makegood.support.SignedIn;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visitor goes through the public pages in a real browser, with the keyboard and on a telephone. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesTest {

    private Browser browser;

    @BeforeAll
    void open(@LocalServerPort int port) {
        browser = Browser.on("http://localhost:" + port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void aVisitorFindsWhoIsResponsibleWithTheKeyboardAlone() {
        var page = browser.visit("/");
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("Skip to the content");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().type("se6  4ru");
        page.keyboard().press("Enter");
        page.waitForURL("**/areas?**");

        assertThat(page.locator("h1").textContent()).isEqualTo("Lewisham");
        page.context().close();
    }

    @Test
    void theFocusIsOnTheSummaryOfErrorsAndLeadsToTheField() {
        var page = browser.visit("/areas?postcode=SE6");

        assertThat(page.title()).startsWith("Error: ");
        assertThat(focused(page)).contains("One thing needs your attention");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("postcode");
        assertThat(page.locator("#postcode").inputValue()).isEqualTo("SE6");
        page.context().close();
    }

    @Test
    void theMenuOfANarrowScreenIsTheFooter() {
        var page = browser.visit("/areas/lewisham");
        page.setViewportSize(Browser.TELEPHONE, 800);
        page.locator("a[href='#menu']").click();

        assertThat(page.locator("footer nav a").first().boundingBox().y).isBetween(0.0, 800.0);
        page.context().close();
    }

    @Test
    void whoSignsInOnTheWayLandsWhereTheyWanted() {
        var page = browser.visit("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Log a concern"))
                .click();
        page.waitForURL("**/app/login**");
        browser.settle(page);
        page.locator("input[name=username]").fill(SignedIn.LEWISHAM_OFFICER.username());
        page.locator("input[name=password]").fill(Fixtures.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL("**/app/concerns/log**");

        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Subject and area"))
                .waitFor();
        page.context().close();
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.textContent"))
                .strip();
    }
}
