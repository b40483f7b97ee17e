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
import org.makegood.overviews.ManyProposals;
import org.makegood.support.Fixtures;
import org.makegood.support.ServedTest;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The overviews in a real browser: from a figure to the concerns behind it, and as a file. */
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
    private ManyProposals proposals;
    private Browser browser;

    @BeforeAll
    void open(@LocalServerPort int port) {
        concerns = new ManyConcerns(jdbc);
        proposals = new ManyProposals(jdbc);
        transaction.executeWithoutResult(_ -> {
            concerns.make(
                    480,
                    LocalDate.of(2024, 4, 1),
                    LocalDate.of(2024, 9, 30),
                    fixtures.lewisham().id(),
                    fixtures.lewishamDesk().id());
            proposals.make(
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
        transaction.executeWithoutResult(_ -> {
            concerns.remove();
            proposals.remove();
        });
    }

    @Test
    void aFigureLeadsToTheConcernsBehindItAndTheTableToAFile() throws Exception {
        var page = browser.signIn(SignedIn.LONDON_COUNCILS.username(), Fixtures.PASSWORD);
        open(page, "/app/overviews?" + QUARTER);

        var file = page.waitForDownload(() -> page.getByText("Table as CSV").click());
        assertThat(file.suggestedFilename()).isEqualTo("overview-2024-07-01-to-2024-09-30.csv");
        assertThat(Files.readString(file.path()))
                .startsWith("\uFEFFArea code,Area,")
                .contains("33 rows and a total");

        page.locator("tfoot a").first().click();
        page.waitForURL("**/overviews/concerns?**");
        browser.settle(page);
        assertThat(page.locator("h1").textContent()).endsWith(" concerns");
        page.context().close();
    }

    @Test
    void howFarProposalsCameIsAFileToo() throws Exception {
        var page = browser.signIn(SignedIn.LONDON_COUNCILS.username(), Fixtures.PASSWORD);
        open(page, "/app/overviews/proposals?asat=2024-12-31&" + QUARTER);

        var file = page.waitForDownload(() -> page.getByText("Tables as CSV").click());
        assertThat(file.suggestedFilename()).isEqualTo("proposals-as-at-2024-12-31.csv");
        assertThat(Files.readString(file.path()))
                .startsWith("\uFEFFBy,Name,Proposed,")
                .contains("All,All proposals,");
        page.context().close();
    }

    private void open(Page page, String path) {
        page.navigate(browser.address(path));
        browser.settle(page);
    }
}
