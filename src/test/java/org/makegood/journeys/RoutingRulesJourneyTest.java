package org.makegood.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.makegood.support.Fixtures;
import org.makegood.support.ServedTest;
import org.makegood.support.SignedIn;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator looks at the rules, prepares others with the keyboard alone, tries them and throws them away. */
@ServedTest
class RoutingRulesJourneyTest {

    @LocalServerPort
    int port;

    @Test
    void theRulesAreReadTriedAndChanged() {
        try (var browser = Browser.on("http://localhost:" + port)) {
            var page = browser.signIn(SignedIn.ADMINISTRATOR.username(), Fixtures.PASSWORD);
            page.navigate(browser.address("/app/admin/routing"));
            browser.settle(page);

            button(page, "Prepare new rules").click();
            button(page, "Put in force").waitFor();
            var second = page.locator(".rules > li").nth(1);
            second.locator("vaadin-button").first().focus();
            page.keyboard().press("Enter");
            page.locator(".rules > li")
                    .first()
                    .getByText("Serious and critical concerns")
                    .waitFor();
            browser.settle(page);
            assertThat(page.locator(":focus").getAttribute("aria-label")).startsWith("Change: serious");

            var area = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Postcode or council"));
            area.fill("Lewisham");
            page.locator("vaadin-combo-box-item").getByText("Lewisham").click();
            button(page, "Where would it go?").click();
            page.locator(".because li").first().waitFor();
            browser.examine(page, "routing-draft");

            button(page, "Add a rule").click();
            page.getByLabel("The rule in words").waitFor();
            browser.examine(page, "routing-rule-dialog");
            button(page, "Add nothing").click();

            button(page, "Throw this draft away").click();
            page.getByText("Throw away rule set").waitFor();
            page.locator("[role=alertdialog]").locator("vaadin-button").first().click();
            button(page, "Prepare new rules").waitFor();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
