package org.makegood.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.makegood.support.ServedTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a visitor sees, in a real browser: looked at by axe, photographed, and walked with the keyboard. */
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            home                  | /
            areas                 | /areas
            areas-malformed       | /areas?postcode=SE6&on=nonsense
            areas-elsewhere       | /areas?postcode=EH1+1YZ
            areas-which           | /areas?postcode=Newcastle
            area                  | /areas?postcode=se64ru
            area-split            | /areas/manchester
            area-2016             | /areas/lewisham?on=3/9/2016
            area-bad-day          | /areas/lewisham?on=31+June+2026
            about-the-data        | /about-the-data
            accessibility         | /accessibility
            privacy               | /privacy
            not-found             | /nowhere
            """)
    void everyPageIsForEverybody(String name, String path) {
        var page = browser.visit(path);
        var refused = refusals(page);

        browser.examine(page, name);

        assertThat(refused).as("what the policy of the page refused").isEmpty();
        page.context().close();
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

    private static ArrayList<String> refusals(Page page) {
        var refused = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refused.add(message.text());
            }
        });
        page.reload();
        return refused;
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.textContent"))
                .strip();
    }
}
