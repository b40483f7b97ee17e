package org.makegood.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.casework.drafts.DraftService;
import org.makegood.concerns.ConcernDraft;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.identity.signin.Passwords;
import org.makegood.support.Fixtures;
import org.makegood.support.ServedTest;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The data guard speaks under the field while somebody types, is linked to it, and takes both kinds of answer. */
@ServedTest
class DataGuardJourneyTest {

    private static final String TEXT = "Nobody tells us when A1234BC moves. Neither did they of X123456.";

    @LocalServerPort
    int port;

    @Autowired
    Passwords passwords;

    @Autowired
    ConcernLoggingService concerns;

    @Autowired
    DraftService drafts;

    private @Nullable UUID draft;

    @BeforeEach
    void password() {
        passwords.set(SignedIn.LEWISHAM_OFFICER.actor().personId(), Fixtures.PASSWORD);
    }

    @AfterEach
    void throwTheDraftAway() {
        var begun = draft;
        if (begun != null) {
            SignedIn.LEWISHAM_OFFICER.runs(() -> drafts.throwAway(begun));
        }
    }

    @Test
    void aWriterIsToldAndAnswersWithoutLeavingTheField() {
        try (var browser = Browser.on("http://localhost:" + port)) {
            var page = browser.signIn(SignedIn.LEWISHAM_OFFICER.username(), Fixtures.PASSWORD);
            draft = draft();
            page.navigate(browser.address("/app/concerns/log?draft=" + draft + "&step=2"));
            browser.settle(page);

            var what = page.getByLabel("What happens, and how often?");
            what.fill(TEXT);
            heading(page, "This may identify a person").waitFor();
            browser.settle(page);
            assertThat(what.getAttribute("aria-describedby"))
                    .contains(page.locator(".guard:visible").getAttribute("id"));
            browser.examine(page, "data-guard");

            about(page, "It is something else", "X123456").click();
            page.getByLabel("What is X123456 instead?").fill("the number of our gate");
            browser.photograph(page, "data-guard-reason-" + Browser.DESK);
            about(page, "Keep it", "X123456").click();
            about(page, "Take this back", "X123456").waitFor();
            about(page, "Take it out for me", "A1234BC").click();

            heading(page, "You said that this identifies nobody").waitFor();
            browser.settle(page);
            assertThat(what.inputValue())
                    .isEqualTo("Nobody tells us when [number taken out] moves. Neither did they of X123456.");
            assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("textarea");
            browser.examine(page, "data-guard-answered");
        }
    }

    /** A draft whose first step is done. */
    private UUID draft() {
        var nothingMore = new ConcernDraft(
                1,
                null,
                "CONTACT",
                null,
                Fixtures.LEWISHAM,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return SignedIn.LEWISHAM_OFFICER
                .does(() -> concerns.beginDraft(nothingMore, SignedIn.LEWISHAM_OFFICER.appointment()))
                .id();
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    private static Locator about(Page page, String button, String number) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(button + ": " + number).setExact(true));
    }
}
