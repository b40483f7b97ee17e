package org.makegood.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.makegood.support.SignedIn.LEWISHAM_COORDINATOR;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_HEAD;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.LONDON_HEAD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.casework.clock.ClockState;
import org.makegood.casework.conversation.MessageKind;
import org.makegood.casework.due.EscalationLevel;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.guard.GuardAnswer;
import org.makegood.identity.Person;
import org.makegood.kernel.Audience;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleConcern;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class CaseCommandsTest {

    private static final Set<SignedIn> DESK = EnumSet.of(LEWISHAM_DESK, LEWISHAM_HEAD, LONDON_HEAD);
    private static final Set<SignedIn> REPORTERS = EnumSet.of(LEWISHAM_OFFICER, LEWISHAM_COORDINATOR);

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    CaseService cases;

    @Autowired
    Cases cards;

    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    private UUID id;

    @BeforeEach
    void aConcernOfLewishamIsSharedWithEverybody() {
        id = SampleConcern.about("No officer comes")
                .sharedWith(Audience.PUBLIC)
                .log(logging)
                .caseId();
    }

    @Test
    void acknowledgingStopsTheFirstPromise() {
        LEWISHAM_DESK.runs(() -> cases.acknowledge(seen()));

        LEWISHAM_OFFICER.runs(() -> {
            assertThat(view().status().label()).isEqualTo("Acknowledged");
            assertThat(view().timeline()).extracting(CaseView.Happening::words).contains("Acknowledged");
            assertThat(view().clock().headline()).contains("of 10: answer by");
        });
    }

    @Test
    void aQuestionPausesTheClockAndTheReplyGoesOnWithIt() {
        LEWISHAM_DESK.runs(() -> cases.ask(id, appointment(), "Which meetings were missed?", List.of()));
        LEWISHAM_OFFICER.runs(() -> {
            assertThat(view().clock().state()).isEqualTo(ClockState.PAUSED);
            assertThat(view().waiting()).isTrue();
            assertThat(view().status().label()).isEqualTo("Acknowledged");

            cases.write(id, appointment(), "7 July and 4 August.", List.of());

            assertThat(view().clock().state()).isEqualTo(ClockState.RUNNING);
            assertThat(view().waiting()).isFalse();
            assertThat(view().conversation())
                    .extracting(CaseView.Entry::kind)
                    .containsExactly(MessageKind.STAFF_QUESTION, MessageKind.PARTNER_MESSAGE);
        });
    }

    @Test
    void theFirstAnswerKeepsThePromise() {
        LEWISHAM_DESK.runs(() -> {
            cases.answer(id, appointment(), "A deputy comes from September on.", List.of());

            assertThat(view().clock().state()).isEqualTo(ClockState.STOPPED);
        });
        assertThat(jdbc.sql("select days_to_answer = 0 and not answered_late from case_file where id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aNoteIsForStaffOnly() {
        LEWISHAM_DESK.runs(() -> cases.note(id, appointment(), "The post is vacant.", List.of()));

        LEWISHAM_HEAD.runs(() -> assertThat(view().conversation()).hasSize(1));
        for (var somebody : List.of(LEWISHAM_OFFICER, LEWISHAM_COORDINATOR, SignedIn.LONDON_COUNCILS)) {
            somebody.runs(() -> assertThat(view().conversation()).isEmpty());
        }
    }

    @Test
    void aCaseIsGivenToSomebodyOnTheDeskWhoThenFollowsIt() {
        LEWISHAM_HEAD.runs(() -> {
            var member = cases.assignable(id).stream()
                    .filter(person -> person.name().equals(LEWISHAM_DESK.title()))
                    .findFirst()
                    .orElseThrow();
            cases.assign(seen(), member.id());

            assertThat(view().assignee()).isEqualTo(LEWISHAM_DESK.title());
        });
        assertThat(cards.followers(id).staff()).extracting(Person::name).containsExactly(LEWISHAM_DESK.title());
        assertThat(cards.followers(id).partners()).extracting(Person::name).containsExactly(LEWISHAM_OFFICER.title());
    }

    @Test
    void aCaseIsNotGivenToSomebodyElse() {
        LEWISHAM_HEAD.runs(() -> assertThatThrownBy(
                        () -> cases.assign(seen(), LEWISHAM_OFFICER.actor().personId()))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("a post on the desk"));
    }

    @Test
    void handingOverSaysWhyAndKeepsWhoHeldItHowLong() {
        LEWISHAM_DESK.runs(() -> {
            cases.take(seen());
            var southwark = cases.otherDesks(id).stream()
                    .filter(desk -> desk.equals(fixtures.southwarkDesk()))
                    .findFirst()
                    .orElseThrow();
            cases.handOver(seen(), southwark.id(), "The meeting lies in Southwark.", List.of());
        });

        LEWISHAM_OFFICER.runs(() -> {
            assertThat(view().desk()).isEqualTo("Southwark partnerships");
            assertThat(view().assignee()).isNull();
            assertThat(view().timeline())
                    .extracting(CaseView.Happening::words)
                    .contains("Handed over to Southwark partnerships: The meeting lies in Southwark.");
        });
        SignedIn.SOUTHWARK_DESK.runs(() -> assertThat(view().heldBy())
                .extracting(CaseView.Holding::desk)
                .containsExactly("Lewisham and Bromley partnerships", "Southwark partnerships"));
    }

    @Test
    void anEscalationGoesUpOnly() {
        LEWISHAM_DESK.runs(() -> {
            cases.escalate(seen(), EscalationLevel.REGION, "Three months without an officer.", List.of());
            assertThatThrownBy(() -> cases.escalate(seen(), EscalationLevel.HEAD_OF_UNIT, "Again.", List.of()))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("This case was taken to the regional director already.");
        });
        LEWISHAM_OFFICER.runs(() -> assertThat(view().escalation())
                .extracting(CaseView.Escalation::level, CaseView.Escalation::reason)
                .containsExactly(EscalationLevel.REGION, null));
        LEWISHAM_HEAD.runs(() -> assertThat(view().escalation())
                .extracting(CaseView.Escalation::reason)
                .isEqualTo("Three months without an officer."));
    }

    @Test
    void onlyWhoeverItWasTakenToGivesItBackAndSaysWhyToStaff() {
        LEWISHAM_DESK.runs(() -> cases.escalate(seen(), EscalationLevel.HEAD_OF_UNIT, "Since March.", List.of()));
        assertRefused(LEWISHAM_DESK, () -> cases.giveBack(seen(), "We can do it.", List.of()));
        LEWISHAM_HEAD.runs(() -> {
            assertThat(view().may()).contains(CaseAct.GIVE_BACK);
            cases.giveBack(seen(), "A visit is agreed for Monday.", List.of());

            assertThat(view().escalation()).isNull();
            assertThat(view().conversation())
                    .extracting(CaseView.Entry::kind, CaseView.Entry::body)
                    .containsExactly(tuple(MessageKind.NOTE, "A visit is agreed for Monday."));
        });
        LEWISHAM_OFFICER.runs(() -> {
            assertThat(view().conversation()).isEmpty();
            assertThat(view().timeline()).extracting(CaseView.Happening::words).contains("Given back to the desk");
        });
    }

    @Test
    void whatIsWithTheDirectorTheHeadOfAUnitDoesNotGiveBack() {
        LEWISHAM_DESK.runs(() -> cases.escalate(seen(), EscalationLevel.REGION, "Since March.", List.of()));

        for (var somebody : SignedIn.values()) {
            var seen = new Seen(id, 0, somebody.actor().appointmentId());
            if (somebody != LONDON_HEAD) {
                assertRefused(somebody, () -> cases.giveBack(seen, "Enough.", List.of()));
            }
        }
        LONDON_HEAD.runs(() -> {
            cases.giveBack(seen(), "The unit has a plan.", List.of());
            assertThat(view().escalation()).isNull();
            assertThat(view().may()).doesNotContain(CaseAct.GIVE_BACK);
        });
    }

    @Test
    void whoDecidedOnAnOldPageIsToldAndNothingIsOverwritten() {
        var both = LEWISHAM_DESK.does(this::seen);
        LEWISHAM_DESK.runs(() -> cases.take(both));

        assertThatThrownBy(() -> LEWISHAM_DESK.runs(() -> cases.acknowledge(both)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("Somebody else has changed this case since you opened it.");
        LEWISHAM_DESK.runs(() -> assertThat(view().status().label()).isEqualTo("Logged"));
    }

    @Test
    void aMessageIsNeverTooLate() {
        LEWISHAM_DESK.runs(() -> cases.take(seen()));

        LEWISHAM_OFFICER.runs(() -> {
            cases.write(id, appointment(), "One more thing.", List.of());
            assertThat(view().conversation()).hasSize(1);
        });
    }

    @Test
    void aPageOpenedForAnotherBodyIsRefused() {
        LEWISHAM_OFFICER.runs(
                () -> assertThatThrownBy(() -> cases.write(id, LEWISHAM_DESK.appointment(), "Hello", List.of()))
                        .isInstanceOf(RuleViolation.class)
                        .hasMessageContaining("opened for somebody else"));
    }

    @Test
    void theDataGuardMustBeAnsweredFirst() {
        LEWISHAM_OFFICER.runs(() -> {
            assertThatThrownBy(() -> cases.write(id, appointment(), "It is about prisoner A1234BC.", List.of()))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, e -> assertThat(e.field()).isEqualTo("text"));

            cases.write(
                    id,
                    appointment(),
                    "It is about prisoner A1234BC.",
                    List.of(new GuardAnswer("text", "A1234BC", "A form's own number")));
            assertThat(view().conversation()).hasSize(1);
        });
    }

    @Test
    void onlyTheDeskMayDoWhatTheDeskDoes() {
        onlyMay(DESK, appointment -> cases.note(id, appointment, "Note", List.of()));
        onlyMay(DESK, appointment -> cases.ask(id, appointment, "Question?", List.of()));
        onlyMay(DESK, appointment -> cases.answer(id, appointment, "Answer", List.of()));
        onlyMay(DESK, _ -> cases.take(seen()));
    }

    @Test
    void onlyTheDeskMayAcknowledgeHandOverAndEscalate() {
        for (var somebody : SignedIn.values()) {
            if (!DESK.contains(somebody)) {
                var seen = new Seen(id, 0, somebody.appointment());
                assertRefused(somebody, () -> cases.acknowledge(seen));
                assertRefused(
                        somebody,
                        () -> cases.handOver(seen, fixtures.southwarkDesk().id(), "Why", List.of()));
                assertRefused(somebody, () -> cases.escalate(seen, EscalationLevel.REGION, "Why", List.of()));
            }
        }
        LEWISHAM_DESK.runs(() -> assertThat(view().seen().version()).isZero());
    }

    @Test
    void onlyTheReportersOrganisationMayWriteToTheDesk() {
        onlyMay(REPORTERS, appointment -> cases.write(id, appointment, "Message", List.of()));
    }

    private void onlyMay(Set<SignedIn> allowed, Consumer<UUID> command) {
        for (var somebody : SignedIn.values()) {
            var appointment = somebody.appointment();
            if (allowed.contains(somebody)) {
                somebody.runs(() -> command.accept(appointment));
            } else {
                assertRefused(somebody, () -> command.accept(appointment));
            }
        }
    }

    private void assertRefused(SignedIn somebody, ThrowingCallable command) {
        somebody.runs(() -> assertThatThrownBy(command)
                .as(somebody.name())
                .isInstanceOfAny(RuleViolation.class, AccessDeniedException.class));
    }

    private Seen seen() {
        return view().seen();
    }

    private UUID appointment() {
        return view().seen().appointmentId();
    }

    private CaseView view() {
        return cases.view(id);
    }
}
