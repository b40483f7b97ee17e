package org.makegood.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.kernel.Days;
import org.makegood.support.SamplePhoto;
import org.makegood.support.ServedTest;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A visitor nominates a project on a telephone that runs no script, and talks with the desk that answers. */
@ServedTest
class NominationJourneyTest {

    private static final String ANSWER = "We know the place, and come to look at it in June.";
    private static final String REPLY = "Thank you. The gate is open in the mornings.";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String title = "Path behind the library " + mark;
    private final String email = mark + "@neighbour.example.org";
    private Browser browser;
    private Hand visitor;

    @BeforeEach
    void open() {
        browser = Browser.on("http://localhost:" + port);
        visitor = new Hand(browser, browser.visitWithoutScript("/nominate"));
    }

    @AfterEach
    void close() {
        browser.close();
        jdbc.sql("delete from nomination where body like concat('%', ?, '%')")
                .param(mark)
                .update();
        jdbc.sql("delete from outbox_mail where recipient = ?").param(email).update();
        CommittedCases.remove(jdbc, title);
    }

    @Test
    void aVisitorNominatesWithoutScriptAndTalksWithTheDesk() {
        isWrittenPageByPage();
        isSent();
        var link = isReadInTheOutbox();
        isOpenedByAMailScanner(link);
        isConfirmed(link);
        theDeskAnswers();
        theVisitorReadsAndReplies();
        theDeskReadsTheReply();
    }

    private void isWrittenPageByPage() {
        visitor.press("Begin");
        visitor.choose("Does the work benefit the community?", "Yes");
        visitor.choose("Is anybody paid to do this work", "No");
        goOn();
        anAnswerIsMissing();
        visitor.choose("Does anybody make a profit from it?", "No");
        goOn();

        visitor.fill("What is your name?", "A neighbour");
        visitor.fill("What is your mail address?", email);
        visitor.fill("Who looks after the place?", "Friends of the library");
        look("you");
        goOn();

        visitor.fill("What is the place or project called?", title);
        visitor.fill("What is the postcode of the site? You may leave this out", "se6 4ru");
        look("place");
        goOn();

        visitor.choose("What kind of work is it?", "Making pathways accessible");
        visitor.fill("What needs doing?", "Clear the brambles and lay bark on 200 metres of path.");
        visitor.fill("How many people could work there at once?", "many");
        visitor.choose("On which days could people work?", "Tuesday");
        visitor.fill("From when?", Days.written(Days.today(clock).plusDays(14)));
        goOn();
        aNumberIsNone();
        visitor.fill("How many people could work there at once?", "8");
        goOn();

        visitor.choose("Who would look after the people at work?", "The probation service");
        visitor.choose("Where do tools and materials come from?", "We provide them");
        look("help");
        goOn();

        visitor.choose("Are there toilets?", "Within five minutes’ walk");
        visitor.choose("Can people wash their hands?", "Within five minutes’ walk");
        visitor.choose("Is there drinking water?", "No");
        visitor.choose("Could people with mobility problems", "In part");
        visitor.choose("Would people at work meet children", "No");
        look("site");
        goOn();

        visitor.page().setInputFiles("#photoIds", new FilePayload(SamplePhoto.NAME, "image/jpeg", SamplePhoto.jpeg()));
        visitor.press("Add what was chosen");
        assertThat(visitor.page().locator(".photo img")).isVisible();
        visitor.fill("What does photo 1 show?", "The path under brambles");
        look("photos");
        goOn();

        visitor.choose("May we show the project to the public?", "Yes");
        goOn();
    }

    private void anAnswerIsMissing() {
        assertThat(visitor.page()).hasTitle("Error: What makes a good project · Makegood");
        assertThat(summary()).containsText("One thing needs your attention");
        look("tests-missing");
        summary().getByRole(AriaRole.LINK).click();
        assertThat(visitor.page().locator("#makesNoProfit")).isFocused();
    }

    private void aNumberIsNone() {
        look("work-problem");
        visitor.follow("Give a number from 1 to 30");
        assertThat(visitor.field("How many people could work there at once?")).isFocused();
        assertThat(visitor.field("How many people could work there at once?")).hasValue("many");
        assertThat(visitor.page().getByLabel("Tuesday")).isChecked();
    }

    private void isSent() {
        assertThat(visitor.heading("Check and send")).isVisible();
        assertThat(visitor.page().locator("main")).containsText("Lewisham");
        look("check");
        visitor.press("Send");
        assertThat(visitor.heading("Look into your mail")).isVisible();
        assertThat(visitor.page().locator("main")).containsText(email);
        look("sent");
    }

    /** Returns the path of the link in the mail. */
    private String isReadInTheOutbox() {
        var administrator = Hand.of(SignedIn.ADMINISTRATOR, browser, "/app/admin/mail?q=" + email);
        administrator.follow("Confirm your nomination: " + title);
        administrator.page().waitForURL("**/admin/mail/read/**");
        var link = administrator
                .page()
                .frameLocator("iframe.mail-frame")
                .locator("a[href*='/nominate/confirm/']")
                .first()
                .getAttribute("href");
        administrator.leave();
        return URI.create(link).getPath();
    }

    private void isOpenedByAMailScanner(String link) {
        for (int time = 0; time < 2; time++) {
            var opened = visitor.page().request().get(browser.address(link));
            assertThat(opened.status()).isEqualTo(200);
            assertThat(opened.text()).contains("Confirm and send it");
        }
        assertThat(casesOfTheTitle()).isZero();
    }

    private void isConfirmed(String link) {
        visitor.go(link);
        look("confirm");
        visitor.press("Confirm and send it");
        visitor.page().waitForURL("**/nominate/progress/**");
        assertThat(visitor.page().locator("h1")).hasText(title);
        assertThat(visitor.page().locator("main")).containsText("You hear from us by");
        assertThat(casesOfTheTitle()).isEqualTo(1);
        look("progress");
    }

    private void theDeskAnswers() {
        var desk = desk();
        desk.press("Acknowledge");
        assertThat(desk.page().locator(".casehead")).containsText("Being screened");
        desk.fill("Your answer", ANSWER);
        desk.press("Send answer");
        assertThat(desk.page().locator(".entry.staff")).containsText(ANSWER);
        desk.leave();
    }

    private void theVisitorReadsAndReplies() {
        visitor.page().reload();
        assertThat(visitor.page().locator("main")).containsText(ANSWER);
        visitor.press("Send");
        visitor.follow("Write something first");
        assertThat(visitor.field("Write to the desk")).isFocused();
        visitor.fill("Write to the desk", REPLY);
        visitor.press("Send");
        assertThat(visitor.page().locator("main")).containsText(REPLY);
        look("progress-replied");
    }

    private void theDeskReadsTheReply() {
        var desk = desk();
        assertThat(desk.page().locator(".entry").last()).containsText(REPLY);
        browser.examine(desk.page(), "nominate-desk");
    }

    private Hand desk() {
        var desk = Hand.of(SignedIn.LEWISHAM_DESK, browser, "/app/cases?q=" + mark);
        desk.follow(title);
        desk.page().waitForURL("**/cases/MG-**");
        browser.settle(desk.page());
        return desk;
    }

    private void goOn() {
        visitor.press("Save and go on");
    }

    private Locator summary() {
        return visitor.page().getByRole(AriaRole.ALERT);
    }

    private void look(String name) {
        browser.glance(visitor.page(), "nominate-walk-" + name);
    }

    private int casesOfTheTitle() {
        return jdbc.sql("select count(*) from case_file where title = ?")
                .param(title)
                .query(Integer.class)
                .single();
    }
}
