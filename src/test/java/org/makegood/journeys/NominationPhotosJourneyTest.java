package org.makegood.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.makegood.support.SamplePhoto;
import org.makegood.support.ServedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A visitor adds photos to a nomination, with nothing but what a browser has by itself. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NominationPhotosJourneyTest {

    private static final FilePayload PHOTO = new FilePayload(SamplePhoto.NAME, "image/jpeg", SamplePhoto.jpeg());
    private static final FilePayload LETTER = new FilePayload("letter.jpg", "image/jpeg", "Dear desk".getBytes(UTF_8));

    @Autowired
    JdbcClient jdbc;

    private Browser browser;
    private String token = "";

    @BeforeAll
    void open(@LocalServerPort int port) {
        browser = Browser.on("http://localhost:" + port);
    }

    @AfterAll
    void close() {
        browser.close();
        jdbc.sql("delete from nomination where token = ?").param(token).update();
    }

    @Test
    void photosAreAddedDescribedAndRemoved() {
        var page = browser.visit("/nominate");
        press(page, "Begin");
        token = URI.create(page.url()).getPath().split("/")[2];
        page.navigate(page.url().replace("/tests", "/photos"));

        choose(page, PHOTO, PHOTO);
        press(page, "Add what was chosen");
        page.getByText("Say what it shows, add another, or go on.").waitFor();
        page.getByLabel("What does photo 1 show?").fill("The path under brambles");
        browser.examine(page, "nominate-photos-added");

        press(page, "Remove photo 2");
        assertThat(page.locator("li.photo").count()).isEqualTo(1);
        assertThat(page.getByLabel("What does photo 1 show?").inputValue()).isEqualTo("The path under brambles");

        choose(page, LETTER);
        press(page, "Save and go on");
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.locator("#photoIds-error").textContent()).contains("is not a photo");
        browser.examine(page, "nominate-photos-refused");

        page.getByLabel("What does photo 1 show?").press("Enter");
        page.waitForURL("**/publicity");
        page.navigate(page.url().replace("/publicity", "/check"));
        assertThat(page.getByAltText("The path under brambles").isVisible()).isTrue();
        browser.examine(page, "nominate-check-photos");
        page.context().close();
    }

    private static void choose(Page page, FilePayload... files) {
        page.locator("#photoIds").setInputFiles(files);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
