package org.makegood.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.makegood.overviews.ManyConcerns;
import org.makegood.support.Fixtures;
import org.makegood.support.ServedTest;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The overview in a real browser, full of concerns: looked at by axe, photographed, printed, fetched as a file. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverviewPagesTest {

    private static final String QUARTER = "from=2024-07-01&to=2024-09-30";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Fixtures fixtures;

    @Autowired
    TransactionOperations transaction;

    private ManyConcerns concerns;
    private Browser browser;

    @BeforeAll
    void open(@LocalServerPort int port) {
        concerns = new ManyConcerns(jdbc);
        transaction.executeWithoutResult(_ -> {
            concerns.make(
                    480,
                    LocalDate.of(2024, 4, 1),
                    LocalDate.of(2024, 9, 30),
                    fixtures.lewisham().id(),
                    fixtures.lewishamDesk().id());
        });
        browser = Browser.on("http://localhost:" + port);
    }

    @AfterAll
    void close() {
        browser.close();
        transaction.executeWithoutResult(_ -> concerns.remove());
    }

    @Test
    void theOverviewAndTheConcernsBehindItAreForEverybodyWhoCompiles() throws Exception {
        var page = browser.signIn(SignedIn.LONDON_COUNCILS.username(), Fixtures.PASSWORD);
        browser.photograph(page, "overview-start");
        open(page, "/app/overviews?" + QUARTER);
        browser.examine(page, "overview");

        var file = page.waitForDownload(() -> page.getByText("Table as CSV").click());
        assertThat(file.suggestedFilename()).isEqualTo("overview-2024-07-01-to-2024-09-30.csv");
        assertThat(Files.readString(file.path()))
                .startsWith("\uFEFFArea code,Area,")
                .contains("33 rows and a total");

        page.locator("tfoot a").first().click();
        page.waitForURL("**/overviews/concerns?**");
        browser.settle(page);
        assertThat(page.locator("h1").textContent()).endsWith(" concerns");
        browser.examine(page, "overview-concerns");
        page.context().close();
    }

    private void open(Page page, String path) {
        page.navigate(browser.address(path));
        browser.settle(page);
    }
}
