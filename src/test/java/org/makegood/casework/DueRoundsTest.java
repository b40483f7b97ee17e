package org.makegood.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.makegood.support.SignedIn.ADMINISTRATOR;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_HEAD;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.makegood.areas.WorkingCalendar;
import org.makegood.casework.clock.Owed;
import org.makegood.casework.conversation.TimelineKind;
import org.makegood.casework.due.DueCase;
import org.makegood.casework.due.DueStep;
import org.makegood.casework.due.DueSteps;
import org.makegood.casework.due.EscalationLevel;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.concerns.ConcernService;
import org.makegood.concerns.Outcome;
import org.makegood.identity.CurrentUser;
import org.makegood.identity.administration.AuditFilter;
import org.makegood.identity.administration.AuditLine;
import org.makegood.identity.administration.AuditService;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.WorkingDays;
import org.makegood.proposals.ProposingService;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleConcern;
import org.makegood.support.SampleProposal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What the portal does by itself on the days around a due date. The days are those after the case arrived, not today. */
@PortalTest
@RecordApplicationEvents
class DueRoundsTest {

    @Autowired
    DueRounds rounds;

    @Autowired
    DueDuties duties;

    @Autowired
    DueSteps steps;

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    ConcernService concerns;

    @Autowired
    ProposingService proposing;

    @Autowired
    CaseService cases;

    @Autowired
    AuditService audit;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    ApplicationEvents events;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private UUID id;

    @BeforeEach
    void aConcernIsLogged() {
        id = log();
    }

    @Test
    void oneWorkingDayBeforeItIsDueIsTheTimeToWarn() {
        rounds.goRound(workingDayBefore(workingDayBefore(due())));
        assertThat(warnings()).isEmpty();

        rounds.goRound(workingDayBefore(due()));
        assertThat(warnings()).containsExactly(new CaseEvent.DueSoon(id, Owed.FIRST_WORD, due()));
    }

    @Test
    void aWarningIsGivenOnceForADueDateAndDisturbsNobodyAtWork() {
        var seen = LEWISHAM_DESK.does(this::seen);
        rounds.goRound(workingDayBefore(due()));
        rounds.goRound(workingDayBefore(due()));
        rounds.goRound(due());

        assertThat(warnings()).hasSize(1);
        LEWISHAM_DESK.runs(() -> cases.acknowledge(seen));
    }

    @Test
    void theNextDueDateIsAnother() {
        rounds.goRound(workingDayBefore(due()));
        LEWISHAM_DESK.runs(() -> cases.acknowledge(seen()));
        rounds.goRound(workingDayBefore(due()));

        assertThat(warnings()).extracting(CaseEvent.DueSoon::owed).containsExactly(Owed.FIRST_WORD, Owed.ANSWER);
    }

    @ParameterizedTest
    @EnumSource
    void onTheFirstWorkingDayAfterTheHeadOfTheUnitGetsIt(CaseKind kind) {
        id = kind == CaseKind.CONCERN ? id : propose();
        var due = due();
        rounds.goRound(due);
        assertThat(overdue()).isEmpty();

        rounds.goRound(workingDayAfter(due));
        rounds.goRound(workingDayAfter(due));

        assertThat(overdue())
                .containsExactly(new CaseEvent.Overdue(id, Owed.FIRST_WORD, due, EscalationLevel.HEAD_OF_UNIT));
        LEWISHAM_OFFICER.runs(() -> {
            assertThat(view().escalation())
                    .extracting(CaseView.Escalation::level, CaseView.Escalation::reason)
                    .containsExactly(EscalationLevel.HEAD_OF_UNIT, null);
            assertThat(view().timeline())
                    .filteredOn(entry -> entry.kind() == TimelineKind.ESCALATED)
                    .extracting(CaseView.Happening::words, CaseView.Happening::by)
                    .containsExactly(tuple(
                            "A first word was due on " + Days.written(due) + ". Taken to the head of unit",
                            "Makegood"));
        });
    }

    @Test
    void staffReadWhyItWasEscalated() {
        var due = due();
        rounds.goRound(workingDayAfter(due));

        LEWISHAM_DESK.runs(() -> assertThat(view().escalation())
                .extracting(CaseView.Escalation::reason)
                .isEqualTo("A first word was due on " + Days.written(due) + "; escalated by the portal"));
    }

    @Test
    void theAuditTrailSaysThatThePortalDidIt() {
        var due = due();
        var reference = LEWISHAM_DESK.does(() -> view().reference());
        rounds.goRound(workingDayAfter(due));

        assertThat(ADMINISTRATOR.does(
                        () -> audit.list(new AuditFilter("", "case", reference, null, null), PageRequest.of(0, 50))))
                .filteredOn(line -> line.action().equals("Escalated"))
                .extracting(AuditLine::person, AuditLine::actingFor, AuditLine::after)
                .containsExactly(tuple(
                        null, "Makegood", "Taken to: Head of unit; A first word was due on " + Days.written(due)));
    }

    @Test
    void threeWorkingDaysLaterTheRegionalDirectorGetsIt() {
        var first = workingDayAfter(due());
        rounds.goRound(first);
        rounds.goRound(days().after(first, 2));
        assertThat(overdue()).hasSize(1);

        rounds.goRound(days().after(first, 3));
        rounds.goRound(days().after(first, 30));

        assertThat(overdue())
                .extracting(CaseEvent.Overdue::level)
                .containsExactly(EscalationLevel.HEAD_OF_UNIT, EscalationLevel.REGION);
        LEWISHAM_DESK.runs(() -> assertThat(view().escalation())
                .extracting(CaseView.Escalation::level)
                .isEqualTo(EscalationLevel.REGION));
    }

    @Test
    void whatIsFoundLongAfterGoesUpStepByStep() {
        rounds.goRound(days().after(due(), 60));

        assertThat(overdue()).extracting(CaseEvent.Overdue::level).containsExactly(EscalationLevel.HEAD_OF_UNIT);
    }

    @Test
    void nothingHappensOnASaturdayOrABankHoliday() {
        due(LocalDate.of(2026, 12, 24));
        rounds.goRound(LocalDate.of(2026, 12, 25));
        rounds.goRound(LocalDate.of(2026, 12, 26));
        rounds.goRound(LocalDate.of(2026, 12, 28));
        assertThat(overdue()).isEmpty();

        rounds.goRound(LocalDate.of(2026, 12, 29));
        assertThat(overdue()).hasSize(1);
    }

    @Test
    void aPausedClockIsLeftAloneAndGoesOnWithTheReply() {
        LEWISHAM_DESK.runs(() -> cases.ask(id, appointment(), "Which meetings?", List.of()));
        rounds.goRound(days().after(Days.today(clock), 30));
        assertThat(overdue()).isEmpty();

        LEWISHAM_OFFICER.runs(() -> cases.write(id, appointment(), "All of them.", List.of()));
        rounds.goRound(workingDayAfter(due()));
        assertThat(overdue()).extracting(CaseEvent.Overdue::owed).containsExactly(Owed.ANSWER);
    }

    @Test
    void whatIsSettledIsLeftAloneAndWhatIsReopenedIsNot() {
        var before = due();
        LEWISHAM_DESK.runs(() -> concerns.resolve(seen(), Outcome.PUT_RIGHT, "An officer is named.", List.of()));
        rounds.goRound(workingDayBefore(before));
        rounds.goRound(workingDayAfter(before));
        assertThat(warnings()).isEmpty();
        assertThat(overdue()).isEmpty();

        LEWISHAM_OFFICER.runs(() -> concerns.reopen(seen(), "Nobody came.", List.of()));
        rounds.goRound(workingDayAfter(due()));
        assertThat(overdue()).extracting(CaseEvent.Overdue::owed).containsExactly(Owed.FIRST_WORD);
    }

    @Test
    void whatPeopleTookHigherIsNotLoweredAndThoseConcernedAreToldThatItIsLate() {
        LEWISHAM_DESK.runs(() -> cases.escalate(seen(), EscalationLevel.REGION, "Since March.", List.of()));
        rounds.goRound(workingDayAfter(due()));

        LEWISHAM_DESK.runs(() -> {
            assertThat(view().escalation())
                    .extracting(CaseView.Escalation::level, CaseView.Escalation::reason)
                    .containsExactly(EscalationLevel.REGION, "Since March.");
            assertThat(view().timeline())
                    .filteredOn(entry -> entry.kind() == TimelineKind.ESCALATED)
                    .hasSize(1);
        });
        assertThat(overdue()).extracting(CaseEvent.Overdue::level).containsExactly(EscalationLevel.HEAD_OF_UNIT);
    }

    @Test
    void onceWhatWasLateHasComeTheCaseIsEscalatedNoLonger() {
        rounds.goRound(workingDayAfter(due()));
        LEWISHAM_DESK.runs(() -> {
            cases.acknowledge(seen());
            assertThat(view().escalation()).isNull();
        });

        var due = due();
        rounds.goRound(workingDayAfter(due));
        LEWISHAM_DESK.runs(() -> {
            assertThat(view().escalation())
                    .extracting(CaseView.Escalation::reason)
                    .isEqualTo("An answer was due on " + Days.written(due) + "; escalated by the portal");

            cases.answer(id, appointment(), "Somebody comes from now on.", List.of());
            assertThat(view().escalation()).isNull();
        });
    }

    @Test
    void whatPeopleEscalatedStaysSoAlsoWhenThePortalTookItHigher() {
        LEWISHAM_DESK.runs(() -> cases.escalate(seen(), EscalationLevel.HEAD_OF_UNIT, "Since March.", List.of()));
        rounds.goRound(workingDayAfter(due()));
        rounds.goRound(days().after(due(), 4));
        LEWISHAM_DESK.runs(() -> {
            cases.acknowledge(seen());
            assertThat(view().escalation())
                    .extracting(CaseView.Escalation::level)
                    .isEqualTo(EscalationLevel.REGION);
        });
    }

    @Test
    void whatAHeadGaveBackIsNotTakenUpAgainForTheSameDay() {
        var due = lateSince(workingDayBefore(workingDayBefore(Days.today(clock))));
        rounds.goRound(workingDayAfter(due));
        LEWISHAM_HEAD.runs(() -> cases.giveBack(seen(), "A visit is agreed for Monday.", List.of()));
        rounds.goRound(days().after(due, 2));
        rounds.goRound(days().after(due, 20));

        assertThat(overdue()).hasSize(1);
        LEWISHAM_DESK.runs(() -> assertThat(view().escalation()).isNull());

        LEWISHAM_DESK.runs(() -> cases.acknowledge(seen()));
        rounds.goRound(workingDayAfter(due()));
        assertThat(overdue())
                .extracting(CaseEvent.Overdue::owed)
                .as("the answer is another promise")
                .containsExactly(Owed.FIRST_WORD, Owed.ANSWER);
    }

    @Test
    void whatWasGivenBackInTimeIsTakenUpOnceItIsLate() {
        LEWISHAM_DESK.runs(() -> cases.escalate(seen(), EscalationLevel.HEAD_OF_UNIT, "Since March.", List.of()));
        LEWISHAM_HEAD.runs(() -> cases.giveBack(seen(), "A visit is agreed for Monday.", List.of()));
        rounds.goRound(workingDayAfter(due()));

        assertThat(overdue()).hasSize(1);
    }

    @Test
    void whatSomebodyHasJustChangedIsLeftToThemUntilTheNextRound() {
        var today = workingDayAfter(due());
        var found = steps.page(today, today, today, null, 1_000).stream()
                .filter(due -> due.id().equals(id))
                .findFirst()
                .orElseThrow();
        LEWISHAM_HEAD.runs(() -> cases.take(seen()));

        duties.take(DueStep.HEAD_OF_UNIT, found, today);
        assertThat(overdue()).isEmpty();

        rounds.goRound(today);
        assertThat(overdue()).hasSize(1);
    }

    @Test
    void aRoundGoesThroughAllPages() {
        var ids = List.of(id, log(), log(), log(), log());
        var today = workingDayAfter(due());
        DueCase last = null;
        var found = new ArrayList<UUID>();
        List<DueCase> page;
        do {
            page = steps.page(today, today, today, last, 2);
            page.forEach(due -> found.add(due.id()));
            last = page.isEmpty() ? last : page.getLast();
        } while (!page.isEmpty());

        assertThat(found).doesNotHaveDuplicates().containsAll(ids);
    }

    @Test
    void theDaysAreSettings() {
        jdbc.sql("insert into escalation_setting values ('CONCERN', ?, 1, 2, 3)")
                .param(Days.today(clock))
                .update();
        rounds.goRound(workingDayAfter(due()));
        assertThat(overdue()).isEmpty();

        rounds.goRound(days().after(due(), 2));
        assertThat(overdue()).hasSize(1);
    }

    @Test
    void oneNodeGoesRoundAtATime() {
        var now = Instant.parse("2030-01-07T09:00:00Z");
        var next = now.plusSeconds(600);

        assertThat(steps.takeTurn(now, next)).isTrue();
        assertThat(steps.takeTurn(now.plusSeconds(1), next)).isFalse();
        assertThat(steps.takeTurn(next, next.plusSeconds(600))).isTrue();
    }

    @Test
    void nobodyIsWokenAtNight() {
        assertThat(DueRounds.isDaytime(Instant.parse("2026-07-06T04:59:00Z"))).isFalse();
        assertThat(DueRounds.isDaytime(Instant.parse("2026-07-06T05:00:00Z")))
                .as("six in London, in summer")
                .isTrue();
    }

    private List<CaseEvent.DueSoon> warnings() {
        return events.stream(CaseEvent.DueSoon.class)
                .filter(event -> event.caseId().equals(id))
                .toList();
    }

    private List<CaseEvent.Overdue> overdue() {
        return events.stream(CaseEvent.Overdue.class)
                .filter(event -> event.caseId().equals(id))
                .toList();
    }

    private UUID log() {
        return LEWISHAM_OFFICER.does(
                () -> logging.log(SampleConcern.about("No officer comes").form(), null, appointment(), List.of())
                        .caseId());
    }

    private UUID propose() {
        var form = SampleProposal.at("Catford green", Days.today(clock).plusDays(30));
        return LEWISHAM_OFFICER.does(() ->
                proposing.propose(form.form(), null, appointment(), List.of()).caseId());
    }

    private LocalDate due() {
        return jdbc.sql("select due_on from case_file where id = ?")
                .param(id)
                .query(LocalDate.class)
                .single();
    }

    private LocalDate lateSince(LocalDate day) {
        due(day);
        return day;
    }

    private void due(LocalDate day) {
        jdbc.sql("update case_file set due_on = ? where id = ?").params(day, id).update();
        entities.clear();
    }

    private WorkingDays days() {
        return calendar.workingDays();
    }

    private LocalDate workingDayAfter(LocalDate day) {
        return days().after(day, 1);
    }

    private LocalDate workingDayBefore(LocalDate day) {
        var before = day.minusDays(1);
        while (!days().isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    private Seen seen() {
        return view().seen();
    }

    private UUID appointment() {
        return currentUser.actor().appointmentId();
    }

    private CaseView view() {
        return cases.view(id);
    }
}
