package org.makegood.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.kernel.Days;
import org.makegood.support.SamplePhoto;
import org.makegood.support.ServedTest;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A partner proposes a project with a photo, from the three tests to the desk that looks at it. */
@ServedTest
class ProposingJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final String title =
            "Riverside path " + UUID.randomUUID().toString().substring(0, 4);
    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.on("http://localhost:" + port);
    }

    @AfterEach
    void close() {
        browser.close();
        new CommittedCases(logging, jdbc).removeTitled(title);
    }

    @Test
    void aProjectIsProposedWithAPhotoThatTheDeskSees() {
        var page = signIn(SignedIn.LEWISHAM_OFFICER, "/app/proposals/new");
        isStoppedByATestAndPassesIt(page);
        saysWhere(page);
        saysWhat(page);
        describesTheSite(page);
        addsAPhoto(page);
        var reference = sends(page);
        page.context().close();

        var desk = signIn(SignedIn.LEWISHAM_HEAD, "/app/cases/" + reference);
        var photo = desk.getByAltText("The path under brambles");
        assertThat(photo).isVisible();
        assertThat((Integer) photo.evaluate("picture => picture.naturalWidth")).isPositive();
        browser.examine(desk, "propose-desk");
        var large = desk.context().waitForPage(() -> photo.click());
        large.waitForLoadState();
        assertThat(large.locator("img")).isVisible();
    }

    private void isStoppedByATestAndPassesIt(Page page) {
        choose(page, "Does the work benefit the community?", "Yes, people in the area gain from it");
        choose(page, "Is anybody paid to do this work, or would somebody be?", "No, it would not get done otherwise");
        choose(page, "Does anybody make a profit from it?", "Yes");
        assertThat(page.getByText("What could help: propose what everybody gains from nearby"))
                .isVisible();
        press(page, "Save and go on");
        assertThat(page.locator(".errors")).containsText("Nobody may make a profit from unpaid work");
        browser.examine(page, "propose-stopped");
        choose(page, "Does anybody make a profit from it?", "No");
        browser.examine(page, "propose-tests");
        press(page, "Save and go on");
    }

    private void saysWhere(Page page) {
        assertThat(heading(page, "The place")).isVisible();
        field(page, "What is the place or project called?").fill(title);
        var postcode = field(page, Pattern.compile("What is the postcode of the site"));
        postcode.fill("se6 4ru");
        postcode.press("Tab");
        assertThat(page.getByText("SE6 4RU lies in Lewisham.")).isVisible();
        browser.settle(page);
        browser.examine(page, "propose-place");
        press(page, "Save and go on");
    }

    private void saysWhat(Page page) {
        assertThat(heading(page, "The work")).isVisible();
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("What kind of work is it?"))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Making pathways accessible"))
                .click();
        field(page, "What needs doing?").fill("Clear the brambles and lay bark on 200 metres of path.");
        field(page, "How many people could work there at once?").fill("8");
        page.getByLabel("Tuesday").check();
        page.getByLabel("Thursday").check();
        field(page, "From when?").fill(Days.written(Days.today(clock).plusDays(14)));
        field(page, "From when?").press("Enter");
        choose(page, "Who would look after the people at work?", "The probation service");
        choose(page, "Where do tools and materials come from?", "We provide them");
        browser.settle(page);
        browser.examine(page, "propose-work");
        press(page, "Save and go on");
    }

    private void describesTheSite(Page page) {
        assertThat(heading(page, "The site")).isVisible();
        choose(page, "Are there toilets?", "On the site");
        choose(page, "Can people wash their hands?", "On the site");
        choose(page, "Is there drinking water?", "No");
        choose(page, "Could people with mobility problems get to the work and do it?", "In part");
        choose(page, "Would people at work meet children or vulnerable adults?", "Possibly, in passing");
        browser.examine(page, "propose-site");
        press(page, "Save and go on");
    }

    private void addsAPhoto(Page page) {
        assertThat(heading(page, "Photos and publicity")).isVisible();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("notes.jpg", "image/jpeg", "no photo at all".getBytes()));
        assertThat(page.locator(".errors")).containsText("is not a photo that can be shown here");
        browser.settle(page);
        browser.examine(page, "propose-no-photo");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(SamplePhoto.NAME, "image/jpeg", SamplePhoto.jpeg()));
        assertThat(page.locator(".photo img")).isVisible();
        assertThat(page.locator(".errors")).not().isVisible();
        field(page, "What does photo 1 show?").fill("The path under brambles");
        choose(page, "May we show the project to the public?", "Yes");
        browser.settle(page);
        browser.examine(page, "propose-photos");
        press(page, "Save and go on");
    }

    private String sends(Page page) {
        assertThat(heading(page, "Check and send")).isVisible();
        browser.examine(page, "propose-check");
        press(page, "Send the proposal");
        page.waitForURL("**/proposals/sent**");
        assertThat(page.locator(".because li").first()).isVisible();
        browser.settle(page);
        browser.examine(page, "propose-sent");
        return page.locator("dd .ref").textContent();
    }

    private Page signIn(SignedIn somebody, String path) {
        var page = browser.signIn(somebody);
        page.navigate(browser.address(path));
        browser.settle(page);
        return page;
    }

    private void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        browser.settle(page);
    }

    private void choose(Page page, String question, String answer) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(question))
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
        browser.settle(page);
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2).setName(name));
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"));
    }

    private static Locator field(Page page, Pattern label) {
        return page.getByLabel(label).and(page.locator("input, textarea"));
    }
}
