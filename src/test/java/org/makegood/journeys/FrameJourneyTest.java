package org.makegood.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.makegood.support.Fixtures;
import org.makegood.support.ServedTest;
import org.makegood.support.SignedIn;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The frame of the workspace with the keyboard, on a telephone, and when things go wrong. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrameJourneyTest {

    private Browser browser;
    private Page page;

    @BeforeAll
    void open(@LocalServerPort int port) {
        browser = Browser.on("http://localhost:" + port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @BeforeEach
    void signIn() {
        page = browser.signIn(SignedIn.ADMINISTRATOR.username(), Fixtures.PASSWORD);
    }

    @AfterEach
    void signOut() {
        page.context().close();
    }

    @Test
    void everyPartOfTheKitCanBeReadByEverybody() {
        open("/app/patterns");
        page.getByText("Save and go on").click();
        browser.settle(page);
        browser.examine(page, "patterns-problem");
    }

    @Test
    void theFirstKeyLeadsPastTheMenuIntoThePage() {
        page.reload();
        browser.settle(page);
        page.keyboard().press("Tab");
        assertThat(focused()).isEqualTo("Skip to the content");

        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    }

    @Test
    void afterAChangeOfPageTheHeadingIsReadNext() {
        page.locator("vaadin-side-nav-item").getByText("Mail").click();
        page.waitForURL("**/admin/mail");
        browser.settle(page);

        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("H1");
        assertThat(page.title()).isEqualTo("Mail · Makegood");
    }

    @Test
    void anUnknownAddressSaysSoInsideOfTheFrame() {
        open("/app/nowhere");

        assertThat(page.locator("h1").textContent()).isEqualTo("There is no such page");
        assertThat(page.locator("vaadin-side-nav-item").count()).isPositive();
    }

    @Test
    void whoseSessionHasEndedComesBackToWhereTheyWere() {
        open("/app/admin/mail?state=held");
        page.context().clearCookies();
        page.reload();
        page.waitForURL("**/login**");
        page.locator("input[name=username]").fill(SignedIn.ADMINISTRATOR.username());
        page.locator("input[name=password]").fill(Fixtures.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL("**/app/admin/mail?state=held**");
    }

    @Test
    void darkIsRememberedByTheBrowser() {
        page.getByLabel("Appearance").click();
        page.getByRole(AriaRole.OPTION).getByText("Dark").click();
        browser.settle(page);
        page.reload();
        browser.settle(page);

        assertThat(page.evaluate("getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo("dark");
    }

    @Test
    void onATelephoneTheOtherFiltersWaitBehindAButton() {
        page.setViewportSize(Browser.TELEPHONE, 900);
        open("/app/admin/audit");
        var reference = page.getByLabel("Reference of a case", new Page.GetByLabelOptions().setExact(true));
        assertThat(reference.isVisible()).isFalse();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filters"))
                .click();
        reference.waitFor();
        browser.glance(page, "audit-filters");
    }

    private void open(String path) {
        page.navigate(browser.address(path));
        browser.settle(page);
    }

    private String focused() {
        return (String) page.evaluate("document.activeElement.textContent");
    }
}
