package org.makegood.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.makegood.casework.CaseService;
import org.makegood.casework.Receipt;
import org.makegood.casework.Seen;
import org.makegood.casework.due.EscalationLevel;
import org.makegood.concerns.ConcernEvent;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.concerns.ConcernService;
import org.makegood.concerns.Effect;
import org.makegood.concerns.NewAction;
import org.makegood.concerns.NewConcern;
import org.makegood.concerns.Outcome;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.Marking;
import org.makegood.kernel.Severity;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One concern on its way, as its mails tell it. */
@PortalTest
@Import(Letterbox.class)
class CaseLettersTest {

    private static final String TITLE = "No officer at the <b>partnership</b> & nobody says why";
    private static final String OFFICER = SignedIn.LEWISHAM_OFFICER.username() + "@example.org";
    private static final String DESK = "n07lebr@desk.example.org";
    private static final String DESK_OFFICER = SignedIn.LEWISHAM_DESK.username() + "@example.org";
    private static final String DESK_NAME = "Lewisham and Bromley partnerships";

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    ConcernService concerns;

    @Autowired
    CaseService cases;

    @Autowired
    Letterbox letterbox;

    @Autowired
    Fixtures fixtures;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    CurrentUser currentUser;

    @Test
    void whoeverLogsAConcernGetsAReceiptThatSaysWhereItWentAndWhy() {
        var receipt = log(Marking.OFFICIAL);

        var mail = letterbox.only(OFFICER, "we have your concern", "receipt");
        assertThat(mail.summary().subject()).isEqualTo(receipt.reference() + ": we have your concern");
        assertThat(mail.summary().reference()).isEqualTo(receipt.reference());
        assertThat(mail.text())
                .contains("Concern " + receipt.reference() + ", London Borough of Lewisham")
                .contains("You sent us “" + TITLE + "”.")
                .contains(DESK_NAME + ", because:\n1. ")
                .contains("First word by: ")
                .contains("Answer by: ")
                .contains("/app/cases/" + receipt.reference())
                .contains("because you sent this concern");
        assertThat(mail.html())
                .contains("“No officer at the &lt;b&gt;partnership&lt;/b&gt; &amp; nobody says why”")
                .contains("<li ")
                .contains("/app/cases/" + receipt.reference() + "\"")
                .doesNotContain("<b>partnership");
    }

    @Test
    void theDeskIsToldOfANewConcernInItsMailbox() {
        var receipt = log(Marking.OFFICIAL);

        var mail = letterbox.only(DESK, receipt.reference(), "arrived");
        assertThat(mail.summary().subject())
                .isEqualTo(receipt.reference() + ": new concern from London Borough of Lewisham");
        assertThat(mail.text())
                .contains("How serious: Serious")
                .contains("First word by: ")
                .contains("this is the mailbox of " + DESK_NAME);
    }

    @Test
    void thePartnerHearsOfEachStepOnce() {
        var id = log(Marking.OFFICIAL).caseId();
        SignedIn.LEWISHAM_DESK.runs(() -> cases.acknowledge(seen(id)));
        SignedIn.LEWISHAM_DESK.runs(() -> concerns.takeUp(seen(id)));
        SignedIn.LEWISHAM_DESK.runs(() -> concerns.agreeAction(
                seen(id),
                new NewAction("Name an officer for each meeting", "Head of unit", null, LocalDate.of(2030, 9, 4)),
                List.of()));

        assertThat(letterbox.only(OFFICER, "is being read", "acknowledged").text())
                .contains(DESK_NAME + " confirms that “" + TITLE + "” has arrived.");
        assertThat(letterbox
                        .only(OFFICER, "somebody is looking into it", "takenup")
                        .text())
                .contains("You get an answer by ");
        assertThat(letterbox.only(OFFICER, "an action is agreed", "action").text())
                .contains("What: Name an officer for each meeting")
                .contains("Who: Head of unit")
                .contains("By when: Wednesday 4 September 2030");
        assertThat(letterbox.subjectsTo(OFFICER)).doesNotHaveDuplicates();
    }

    @Test
    void aQuestionAndAnAnswerReachThePartnerInTheirWords() {
        var id = log(Marking.OFFICIAL).caseId();
        SignedIn.LEWISHAM_DESK.runs(() -> cases.ask(
                id, appointment(), "Which meetings were missed?\n\nThe dates alone are <enough>.", List.of()));
        SignedIn.LEWISHAM_DESK.runs(
                () -> cases.answer(id, appointment(), "From July on somebody comes to each meeting.", List.of()));

        var question = letterbox.only(OFFICER, "we have a question for you", "asked");
        assertThat(question.text())
                .contains("> Which meetings were missed?\n> The dates alone are <enough>.")
                .contains("The clock is paused. It goes on when you answer.");
        assertThat(question.html()).contains("The dates alone are &lt;enough&gt;.");
        assertThat(letterbox.only(OFFICER, "you have an answer", "answered").text())
                .contains("> From July on somebody comes to each meeting.");
    }

    @Test
    void theFirstMessageOfTheDeskIsOneMail() {
        var id = log(Marking.OFFICIAL).caseId();
        var before = letterbox.mailsTo(OFFICER).size();
        SignedIn.LEWISHAM_DESK.runs(() -> cases.answer(id, appointment(), "Somebody will come in July.", List.of()));

        assertThat(letterbox.mailsTo(OFFICER)).hasSize(before + 1);
    }

    @Test
    void whatThePartnerWritesGoesToTheDeskAndThenToWhoeverHasTheCase() {
        var receipt = log(Marking.OFFICIAL);
        SignedIn.LEWISHAM_OFFICER.runs(
                () -> cases.write(receipt.caseId(), appointment(), "The July meeting was missed, too.", List.of()));
        assertThat(letterbox
                        .only(DESK, "London Borough of Lewisham wrote", "wrote")
                        .text())
                .contains("> The July meeting was missed, too.");

        SignedIn.LEWISHAM_DESK.runs(() -> cases.take(seen(receipt.caseId())));
        SignedIn.LEWISHAM_OFFICER.runs(
                () -> cases.write(receipt.caseId(), appointment(), "And the one in August.", List.of()));
        assertThat(letterbox
                        .only(DESK_OFFICER, "London Borough of Lewisham wrote", "wrote-to-assignee")
                        .text())
                .contains("> And the one in August.")
                .contains("because this concern is with you");
        assertThat(letterbox.subjectsTo(DESK))
                .filteredOn(subject -> subject.contains("wrote"))
                .hasSize(1);
    }

    @Test
    void notesForStaffAreMailedToNobody() {
        var id = log(Marking.OFFICIAL).caseId();
        var before = letterbox.mailsTo("").size();
        SignedIn.LEWISHAM_DESK.runs(() -> cases.note(id, appointment(), "Ask the head of unit first.", List.of()));

        assertThat(letterbox.mailsTo("")).hasSize(before);
    }

    @Test
    void theOutcomeIsPutToThePartnerWhoConfirmsOrReopens() {
        var id = log(Marking.OFFICIAL).caseId();
        SignedIn.LEWISHAM_DESK.runs(
                () -> concerns.resolve(seen(id), Outcome.PUT_RIGHT, "An officer is named.", List.of()));
        assertThat(letterbox.only(OFFICER, "does this settle it?", "resolved").text())
                .contains("The outcome: Put right.")
                .contains("> An officer is named.")
                .contains("Confirm or reopen:");

        SignedIn.LEWISHAM_OFFICER.runs(() -> concerns.reopen(seen(id), "Nobody came again.", List.of()));
        assertThat(letterbox.only(DESK, "opened again", "reopened").text())
                .contains("London Borough of Lewisham opened it again")
                .contains("answer by ");

        SignedIn.LEWISHAM_DESK.runs(() -> concerns.resolve(seen(id), Outcome.PUT_RIGHT, "She came today.", List.of()));
        SignedIn.LEWISHAM_OFFICER.runs(() -> concerns.confirm(seen(id)));
        assertThat(letterbox.only(DESK, "confirmed as settled", "confirmed").text())
                .contains("is closed.");
        assertThat(letterbox.subjectsTo(OFFICER))
                .filteredOn(subject -> subject.contains("does this settle it?"))
                .hasSize(2);
    }

    @Test
    void aHandoverIsToldToThePartnerAndToTheNewDesk() {
        var receipt = log(Marking.OFFICIAL);
        var id = receipt.caseId();
        var other = SignedIn.LEWISHAM_DESK.does(() -> cases.otherDesks(id)).stream()
                .filter(desk -> desk.name().equals("Southwark partnerships"))
                .findFirst()
                .orElseThrow();
        SignedIn.LEWISHAM_DESK.runs(
                () -> cases.handOver(seen(id), other.id(), "It is about a meeting in Southwark.", List.of()));

        assertThat(letterbox
                        .only(OFFICER, "another desk has your concern now", "handedover")
                        .text())
                .contains("went from " + DESK_NAME + " to Southwark partnerships.")
                .contains("> It is about a meeting in Southwark.");
        assertThat(letterbox
                        .only(other.mailbox(), receipt.reference(), "received")
                        .text())
                .contains("comes from " + DESK_NAME);
    }

    @Test
    void anEscalationReachesTheHeadOfTheUnitAndThenOfTheRegion() {
        var id = log(Marking.OFFICIAL).caseId();
        SignedIn.LEWISHAM_DESK.runs(
                () -> cases.escalate(seen(id), EscalationLevel.HEAD_OF_UNIT, "Nobody to send.", List.of()));
        SignedIn.LEWISHAM_HEAD.runs(
                () -> cases.escalate(seen(id), EscalationLevel.REGION, "Still nobody to send.", List.of()));

        var toHead =
                letterbox.only(SignedIn.LEWISHAM_HEAD.username() + "@example.org", "was taken up to you", "escalated");
        assertThat(toHead.text()).contains(DESK_NAME + " asks for your help").doesNotContain("Nobody to send");
        letterbox.only(SignedIn.LONDON_HEAD.username() + "@example.org", "was taken up to you", "escalated-region");
    }

    @Test
    void aDeskInCopyIsToldForItsInformation() {
        var receipt = log(Marking.OFFICIAL);

        assertThat(letterbox
                        .only(fixtures.londonDesk().mailbox(), receipt.reference(), "copied")
                        .text())
                .contains(DESK_NAME + " answers it, and you can read along.");
    }

    @Test
    void whereNoDeskIsFoundTheHeadOfTheRegionDecidesAndNothingIsToldTwice() {
        var receipt = log(Marking.OFFICIAL);
        entities.flush();
        jdbc.sql("update case_file set desk_id = null, desk = null where id = :id")
                .param("id", receipt.caseId())
                .update();
        entities.clear();

        events.publishEvent(new ConcernEvent.Logged(receipt.caseId()));

        var head = SignedIn.LONDON_HEAD.username() + "@example.org";
        assertThat(letterbox
                        .only(head, "no desk found, you decide", "unroutable")
                        .text())
                .contains("so you decide where it goes")
                .contains("Choose a desk:");
        assertThat(letterbox.subjectsTo(OFFICER)).containsOnlyOnce(receipt.reference() + ": we have your concern");
    }

    @Test
    void whereNobodyFollowsAnyMoreTheCoordinatorIsTold() {
        var receipt = log(Marking.OFFICIAL);
        SignedIn.LEWISHAM_OFFICER.runs(() -> cases.unfollow(receipt.caseId()));
        SignedIn.LEWISHAM_DESK.runs(
                () -> cases.answer(receipt.caseId(), appointment(), "Somebody will come in July.", List.of()));

        var coordinator = SignedIn.LEWISHAM_COORDINATOR.username() + "@example.org";
        assertThat(letterbox
                        .only(coordinator, "you have an answer", "answered-coordinator")
                        .text())
                .contains("nobody else there follows this concern");
        assertThat(letterbox.subjectsTo(OFFICER)).noneMatch(subject -> subject.contains("you have an answer"));
    }

    @Test
    void aMailAboutASensitiveConcernSaysOnlyThatThereIsNews() {
        var receipt = log(Marking.OFFICIAL_SENSITIVE);
        SignedIn.LEWISHAM_DESK.runs(
                () -> cases.ask(receipt.caseId(), appointment(), "Which meetings were missed?", List.of()));

        assertThat(letterbox.mailsTo(OFFICER))
                .filteredOn(mail -> receipt.reference().equals(mail.summary().reference()))
                .hasSize(2);
        letterbox.only(DESK, receipt.reference() + ": there is news", "news");
        assertThat(letterbox.mailsTo(""))
                .filteredOn(mail -> receipt.reference().equals(mail.summary().reference()))
                .hasSize(3)
                .allSatisfy(mail -> assertThat(mail.summary().subject() + mail.text() + mail.html())
                        .contains(receipt.reference())
                        .contains("/app/cases/" + receipt.reference())
                        .doesNotContain("No officer", "meetings", "Serious", "London Borough of Lewisham"));
    }

    private Receipt log(Marking marking) {
        return SignedIn.LEWISHAM_OFFICER.does(() -> logging.log(
                new NewConcern(
                        TITLE,
                        "FORUM_CSP",
                        null,
                        Fixtures.LEWISHAM,
                        List.of(),
                        null,
                        null,
                        LocalDate.of(2026, 6, 9),
                        "Nobody from probation has come since June.",
                        Set.of(Effect.DECISIONS_WAIT),
                        null,
                        Severity.SERIOUS,
                        null,
                        Audience.OVERVIEW_BODY,
                        Attribution.BY_ORGANISATION,
                        marking),
                null,
                appointment(),
                List.of()));
    }

    private Seen seen(UUID caseId) {
        return cases.view(caseId).seen();
    }

    /** The appointment of whoever is signed in. */
    private UUID appointment() {
        return currentUser.actor().appointmentId();
    }
}
