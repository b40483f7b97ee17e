package org.makegood.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_HEAD;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.LONDON_HEAD;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.makegood.casework.CaseEvent;
import org.makegood.casework.CaseService;
import org.makegood.casework.Receipt;
import org.makegood.casework.clock.Owed;
import org.makegood.casework.due.EscalationLevel;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.kernel.Days;
import org.makegood.kernel.Marking;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleConcern;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mail about what is due soon or late: one for each reader, of all their cases. */
@PortalTest
@Import(Letterbox.class)
class DueMailTest {

    private static final String OFFICER = address(LEWISHAM_DESK);
    private static final String HEAD = address(LEWISHAM_HEAD);
    private static final String DIRECTOR = address(LONDON_HEAD);

    @Autowired
    DueMailRounds rounds;

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    CaseService cases;

    @Autowired
    Letterbox letterbox;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void whoeverHasTheCasesGetsOneMailOfAllThatFallDueNext() {
        var first = taken(log("No officer at the <b>partnership</b>"));
        var second = taken(log("No list of contacts"));
        var third = taken(log("Letters come late"));
        List.of(first, second, third).forEach(this::soon);
        send(first.acknowledgeBy().minusDays(1));

        var mail = letterbox.only(OFFICER, "due", "due-soon");
        assertThat(mail.summary().subject()).isEqualTo("3 cases are due tomorrow");
        assertThat(mail.text())
                .contains("Due next\n\n* ")
                .contains("* " + first.reference() + ": No officer at the <b>partnership</b>\n  A first word by "
                        + Days.withWeekday(first.acknowledgeBy()) + "\n  http")
                .contains(second.reference() + ": No list of contacts")
                .contains(third.reference())
                .contains("/app/cases/" + third.reference())
                .contains("/app/cases?due_soon")
                .contains("because these cases are with you, with your desk or with a unit that you head.");
        assertThat(mail.html())
                .contains("/app/cases/" + first.reference() + "\"")
                .contains("No officer at the &lt;b&gt;partnership&lt;/b&gt;")
                .contains(">Due next</h2>")
                .doesNotContain("<b>partnership");
        assertThat(told(HEAD)).isEmpty();
    }

    @Test
    void whatIsDueOnSeveralDaysIsToldTogether() {
        var first = taken(log("No officer comes"));
        var day = first.acknowledgeBy();
        soon(first);
        soonOn(day.plusDays(1), taken(log("Letters come late")));
        send(day);

        assertThat(told(OFFICER)).containsExactly("2 cases are due today or tomorrow");
    }

    @Test
    void whatIsDueAfterTheWeekendIsNotDueTomorrow() {
        var day = Days.today(clock).plusDays(30);
        soonOn(day, taken(log("No officer comes")));
        send(day.minusDays(3));

        assertThat(told(OFFICER)).containsExactly("1 case is due on " + Days.withWeekday(day));
    }

    @Test
    void whatNobodyHasYetIsToldToEverybodyOnTheDesk() {
        var receipt = log("No officer comes");
        soon(receipt);
        send(receipt.acknowledgeBy());

        for (var member : List.of(OFFICER, HEAD)) {
            assertThat(letterbox.only(member, "due", "due-desk").summary().subject())
                    .isEqualTo("1 case is due today");
        }
    }

    @Test
    void whoeverLeftTheirPostIsNotToldAnyMore() {
        var receipt = taken(log("No officer comes"));
        jdbc.sql("update appointment set valid_until = ? where person_id = ?")
                .params(Days.today(clock), LEWISHAM_DESK.actor().personId())
                .update();
        soon(receipt);
        send(receipt.acknowledgeBy());

        assertThat(told(OFFICER)).isEmpty();
        assertThat(told(HEAD)).containsExactly("1 case is due today");
    }

    @Test
    void aMailIsSentOnceNothingWasAddedToItForAWhile() {
        soon(taken(log("No officer comes")));

        rounds.goRound(clock.instant());
        assertThat(told(OFFICER)).isEmpty();

        rounds.goRound(clock.instant().plus(DueMailRounds.GATHERED_FOR));
        rounds.goRound(clock.instant().plus(DueMailRounds.GATHERED_FOR));
        assertThat(told(OFFICER)).hasSize(1);
    }

    @Test
    void whatIsLateIsToldToThoseItIsTakenToAndToThoseWhoHadIt() {
        var receipt = taken(log("No officer comes"));
        late(receipt, EscalationLevel.HEAD_OF_UNIT);
        send(receipt.acknowledgeBy().plusDays(1));

        var day = Days.withWeekday(receipt.acknowledgeBy());
        var toTheHead = letterbox.only(HEAD, "late", "late-head");
        assertThat(toTheHead.summary().subject()).isEqualTo("1 late case was taken to you");
        assertThat(toTheHead.text())
                .contains("Late, and taken to you\n\n* " + receipt.reference()
                        + ": No officer comes\n  A first word was due on " + day
                        + ". With Partnerships officer, Lewisham and Bromley partnerships.")
                .contains("/app/cases?escalated");
        var toTheOfficer = letterbox.only(OFFICER, "late", "late-officer");
        assertThat(toTheOfficer.summary().subject()).isEqualTo("1 late case was taken further up");
        assertThat(toTheOfficer.text()).contains("A first word was due on " + day + ". Taken to the head of unit.");
        assertThat(told(DIRECTOR)).isEmpty();
    }

    @Test
    void whatComesToTheDirectorIsToldToTheHeadOfTheUnitToo() {
        var receipt = taken(log("No officer comes"));
        late(receipt, EscalationLevel.REGION);
        send(receipt.acknowledgeBy().plusDays(4));

        assertThat(told(DIRECTOR)).containsExactly("1 late case was taken to you");
        for (var other : List.of(OFFICER, HEAD)) {
            assertThat(letterbox.only(other, "late", "late-director").text())
                    .contains("Taken to the regional director.");
        }
    }

    @Test
    void aReaderOfSeveralThingsStillGetsOneMail() {
        soon(log("Nobody has this"));
        var late = taken(log("No officer comes"));
        late(late, EscalationLevel.HEAD_OF_UNIT);
        send(late.acknowledgeBy());

        assertThat(told(HEAD)).containsExactly("1 late case was taken to you; 1 case is due today");
    }

    @Test
    void whereThereIsVeryMuchTheRestIsCounted() {
        for (int i = 0; i < DueMail.SHOWN + 3; i++) {
            late(log("Late " + i), EscalationLevel.HEAD_OF_UNIT);
        }
        send(Days.today(clock).plusDays(30));

        var mail = letterbox.only(HEAD, "late", "late-many");
        assertThat(mail.summary().subject()).isEqualTo(DueMail.SHOWN + 3 + " late cases were taken to you");
        assertThat(mail.text().lines().filter(line -> line.startsWith("* "))).hasSize(DueMail.SHOWN);
        assertThat(mail.text()).contains("And 3 more, in your list on Makegood.");
    }

    @Test
    void whatWasAnsweredMeanwhileIsLeftOut() {
        var receipt = taken(log("No officer comes"));
        soon(receipt);
        LEWISHAM_DESK.runs(
                () -> cases.answer(receipt.caseId(), appointment(LEWISHAM_DESK), "Somebody comes.", List.of()));
        send(receipt.acknowledgeBy());

        assertThat(told(OFFICER)).isEmpty();
        assertThat(jdbc.sql("select count(*) from due_line where case_id = ?")
                        .param(receipt.caseId())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void ofWhatIsSensitiveOnlyTheReferenceIsTold() {
        var receipt = LEWISHAM_OFFICER.does(() -> logging.log(
                SampleConcern.about("Ravens on the roof")
                        .marked(Marking.OFFICIAL_SENSITIVE)
                        .form(),
                null,
                appointment(LEWISHAM_OFFICER),
                List.of()));
        soon(receipt);
        send(receipt.acknowledgeBy());

        var mail = letterbox.only(OFFICER, "due", "due-sensitive");
        assertThat(mail.text())
                .contains("* " + receipt.reference() + ": OFFICIAL-SENSITIVE\n")
                .doesNotContain("Ravens");
        assertThat(mail.html()).doesNotContain("Ravens");
    }

    @Test
    void whatHasNoDeskIsForTheHeadOfTheRegion() {
        var receipt = log("No officer comes");
        jdbc.sql("update case_file set desk_id = null, desk = null where id = ?")
                .param(receipt.caseId())
                .update();
        entities.clear();
        soon(receipt);
        send(receipt.acknowledgeBy());

        assertThat(told(DIRECTOR)).containsExactly("1 case is due today");
    }

    private Receipt log(String title) {
        return LEWISHAM_OFFICER.does(
                () -> logging.log(SampleConcern.about(title).form(), null, appointment(LEWISHAM_OFFICER), List.of()));
    }

    private Receipt taken(Receipt receipt) {
        LEWISHAM_DESK.runs(() -> cases.take(cases.view(receipt.caseId()).seen()));
        return receipt;
    }

    private void soon(Receipt receipt) {
        events.publishEvent(new CaseEvent.DueSoon(receipt.caseId(), Owed.FIRST_WORD, receipt.acknowledgeBy()));
    }

    private void soonOn(LocalDate day, Receipt receipt) {
        jdbc.sql("update case_file set due_on = ? where id = ?")
                .params(day, receipt.caseId())
                .update();
        events.publishEvent(new CaseEvent.DueSoon(receipt.caseId(), Owed.FIRST_WORD, day));
    }

    private void late(Receipt receipt, EscalationLevel level) {
        events.publishEvent(new CaseEvent.Overdue(receipt.caseId(), Owed.FIRST_WORD, receipt.acknowledgeBy(), level));
    }

    /** The subjects of what somebody was told about due dates. */
    private List<String> told(String address) {
        return letterbox.subjectsTo(address).stream()
                .filter(subject -> subject.contains(" due ") || subject.contains(" late "))
                .toList();
    }

    /** On the morning of a day. */
    private void send(LocalDate day) {
        rounds.goRound(later(Days.instant(day, LocalTime.of(7, 0))));
    }

    /** Not before what is there has rested, should the day be today. */
    private Instant later(Instant then) {
        var rested = clock.instant().plus(DueMailRounds.GATHERED_FOR);
        return then.isAfter(rested) ? then : rested;
    }

    private static UUID appointment(SignedIn somebody) {
        return somebody.actor().appointmentId();
    }

    private static String address(SignedIn somebody) {
        return somebody.username() + "@example.org";
    }
}
