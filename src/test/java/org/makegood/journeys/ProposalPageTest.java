package org.makegood.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.kernel.Days;
import org.makegood.proposals.ChecklistItem;
import org.makegood.proposals.ProposingService;
import org.makegood.support.SampleProposal;
import org.makegood.support.ServedTest;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A proposal on the page of its case, from the visit to the host's words, worked on by desk and partner. */
@ServedTest
class ProposalPageTest {

    @Autowired
    ProposingService proposing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private final String title =
            "Riverside path " + UUID.randomUUID().toString().substring(0, 4);
    private Browser browser;
    private String reference;
    private UUID id;

    @BeforeEach
    void propose() {
        var form = SampleProposal.at(title, Days.today(clock).plusDays(10)).form();
        var receipt = LEWISHAM_OFFICER.does(
                () -> proposing.propose(form, null, LEWISHAM_OFFICER.actor().appointmentId(), List.of()));
        reference = receipt.reference();
        id = receipt.caseId();
        browser = Browser.on("http://localhost:" + port);
    }

    @AfterEach
    void close() {
        browser.close();
        jdbc.sql("delete from outbox_mail where case_id = ?").param(id).update();
        jdbc.sql("delete from case_file where id = ?").param(id).update();
    }

    @Test
    void deskAndPartnerFollowAProjectToItsEnd() {
        var desk = open(LEWISHAM_DESK);
        press(desk, "Acknowledge");
        press(desk, "Plan a site visit");
        type(desk, "Day", Days.written(Days.today(clock).plusDays(3)));
        type(desk, "Time", "10:00");
        desk.getByLabel("Who comes?").fill("Placement coordinator");
        browser.examine(desk, "proposal-plan-visit");
        press(desk, "Plan 1 visit");
        assertThat(desk.locator(".rail")).containsText("10:00am");

        daysPass(desk, "site_visit", "starts_at = starts_at - interval 5 day");
        press(desk, "Say what the visit found");
        press(desk, "Keep what it found");
        assertThat(desk.getByRole(AriaRole.ALERT)).containsText("Answer: There is drinking water");
        browser.examine(desk, "proposal-checklist");
        for (var item : ChecklistItem.values()) {
            choose(desk, item.label(), "Yes");
        }
        choose(desk, "What did it come to?", "Suitable");
        press(desk, "Keep what it found");
        press(desk, "Accept");
        desk.getByLabel("What happens next?").fill("A group comes in June.");
        press(desk, "Accept 1 project");

        press(desk, "Plan sessions");
        desk.getByLabel("Certain days of the week, until a last day").check();
        type(desk, "First day", Days.written(Days.today(clock).plusDays(14)));
        type(desk, "Last day", Days.written(Days.today(clock).plusDays(41)));
        browser.examine(desk, "proposal-plan-sessions");
        press(desk, "Plan them");
        assertThat(desk.locator(".rail")).containsText("All 8 sessions");
        browser.examine(desk, "proposal-scheduled");

        daysPass(desk, "work_session", "starts_at = starts_at - interval 60 day, ends_at = ends_at - interval 60 day");
        press(desk, "Count a session");
        desk.getByLabel("How many came, of 8?").fill("7");
        desk.getByLabel("Hours, all together").fill("42");
        browser.examine(desk, "proposal-count");
        press(desk, "Count 1 session");
        assertThat(desk.locator(".rail")).containsText("7 came, 42 hours");

        var partner = open(LEWISHAM_OFFICER);
        assertThat(partner.locator(".casehead")).containsText("Work under way");
        browser.examine(partner, "proposal-partner");
    }

    private Page open(SignedIn somebody) {
        var page = browser.signIn(somebody);
        page.navigate(browser.address("/app/cases/" + reference));
        browser.settle(page);
        return page;
    }

    private void daysPass(Page page, String table, String change) {
        jdbc.sql("update %s set %s where proposal_id = ?".formatted(table, change))
                .param(id)
                .update();
        page.reload();
        browser.settle(page);
    }

    /** Enter closes what the pickers have opened. */
    private static void type(Page page, String label, String words) {
        var field = page.getByLabel(label, exact());
        field.fill(words);
        field.press("Enter");
    }

    private static void choose(Page page, String group, String answer) {
        page.getByRole(
                        AriaRole.RADIOGROUP,
                        new Page.GetByRoleOptions().setName(group).setExact(true))
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        browser.settle(page);
    }
}
