package org.makegood.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.LONDON_COUNCILS;
import static org.makegood.support.SignedIn.OTHER_REGION_DESK;
import static org.makegood.support.SignedIn.SOUTHWARK_OFFICER;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.casework.CaseService;
import org.makegood.casework.Seen;
import org.makegood.casework.clock.ClockState;
import org.makegood.identity.Actor;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.makegood.proposals.plan.ChecklistItem;
import org.makegood.proposals.plan.NewSessions;
import org.makegood.proposals.plan.NewVisit;
import org.makegood.proposals.plan.PlanService;
import org.makegood.proposals.plan.SiteVisitRepository;
import org.makegood.proposals.plan.VisitReport;
import org.makegood.proposals.plan.VisitResult;
import org.makegood.proposals.plan.WorkSessionRepository;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleProposal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ProposalServiceTest {

    @Autowired
    ProposingService proposing;

    @Autowired
    ProposalService proposals;

    @Autowired
    PlanService plans;

    @Autowired
    SiteVisitRepository visits;

    @Autowired
    WorkSessionRepository sessions;

    @Autowired
    CaseService cases;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private UUID id;

    @BeforeEach
    void aProjectIsProposed() {
        id = propose(sample("Riverside path"));
    }

    @Test
    void theWholeWayFromSubmittedToCompleted() {
        LEWISHAM_DESK.runs(() -> {
            cases.acknowledge(seen());
            var visit = plans.planVisit(seen(), visitOn(Days.today(clock).plusDays(3)), List.of());
            assertThat(status()).isEqualTo(ProposalStatus.ASSESSMENT);
            hasBegun("site_visit", visit);
            plans.recordVisit(seen(), visit, report(VisitResult.SUITABLE), List.of());
            proposals.accept(seen(), "We come in two weeks.", List.of());
            assertThat(cases.view(id).clock().state()).isEqualTo(ClockState.STOPPED);
            var session = plans.planSessions(seen(), sessionOn(Days.today(clock).plusDays(14)), List.of())
                    .getFirst();
            assertThat(status()).isEqualTo(ProposalStatus.SCHEDULED);
            hasBegun("work_session", session);
            plans.holdSession(seen(), session, 7, 42);
            assertThat(status()).isEqualTo(ProposalStatus.UNDER_WAY);
            proposals.complete(seen(), "The path is clear.", List.of());
        });
        LEWISHAM_OFFICER.runs(() -> {
            proposals.giveFeedback(seen(), WorkQuality.GOOD, "They worked hard.", true, List.of());
            var view = proposals.view(id);
            assertThat(view.status()).isEqualTo(ProposalStatus.COMPLETED);
            assertThat(view.completion())
                    .extracting(ProposalView.Completion::hours, ProposalView.Completion::attendances)
                    .containsExactly(42, 7);
            assertThat(view.feedback()).isNotNull();
        });
        assertThat(jdbc.sql("select status from proposal_step where proposal_id = ? order by step_no")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "SUBMITTED", "SCREENING", "ASSESSMENT", "ACCEPTED", "SCHEDULED", "UNDER_WAY", "COMPLETED");
    }

    @Test
    void nobodyIsSentToAPlaceThatHasNotBeenLookedAt() {
        LEWISHAM_DESK.runs(() -> {
            var visit = plans.planVisit(seen(), visitOn(Days.today(clock).plusDays(3)), List.of());
            refused(() -> proposals.accept(seen(), "We come.", List.of()), "Record a site visit");
            hasBegun("site_visit", visit);
            plans.recordVisit(seen(), visit, report(VisitResult.NOT_SUITABLE), List.of());
            refused(() -> proposals.accept(seen(), "We come.", List.of()), "Record a site visit");
            proposals.decline(seen(), DeclineReason.UNSAFE, "The bank may give way.", List.of());
            assertThat(proposals.view(id).decision()).isNotNull();
        });
    }

    @Test
    void nothingIsPlannedForAGenerationAhead() {
        LEWISHAM_DESK.runs(() -> refused(
                () -> plans.planVisit(seen(), visitOn(Days.today(clock).plusYears(180)), List.of()),
                "Give a day within the next 10 years"));
    }

    @Test
    void whatAVisitFoundIsNotSaidBeforeItBegan() {
        LEWISHAM_DESK.runs(() -> {
            var visit = plans.planVisit(seen(), visitOn(Days.today(clock).plusDays(3)), List.of());
            refused(
                    () -> plans.recordVisit(seen(), visit, report(VisitResult.SUITABLE), List.of()),
                    "The visit has not begun yet");
        });
    }

    @Test
    void aQuestionPausesTheClockAndTheAnswerGoesOnWithIt() {
        LEWISHAM_DESK.runs(() -> {
            cases.ask(id, appointment(LEWISHAM_DESK.actor()), "Who owns the path?", List.of());
            assertThat(status()).isEqualTo(ProposalStatus.SCREENING);
            assertThat(cases.view(id).clock().state()).isEqualTo(ClockState.PAUSED);
        });
        LEWISHAM_OFFICER.runs(() -> {
            cases.write(id, appointment(LEWISHAM_OFFICER.actor()), "We do.", List.of());
            assertThat(cases.view(id).clock().state()).isEqualTo(ClockState.RUNNING);
        });
    }

    @Test
    void whoProposedItTakesItBackWhileNothingHasComeOfIt() {
        LEWISHAM_DESK.runs(
                () -> plans.planVisit(seen(), visitOn(Days.today(clock).plusDays(3)), List.of()));
        LEWISHAM_OFFICER.runs(() -> {
            proposals.withdraw(seen(), "We did it ourselves.", List.of());
            assertThat(proposals.view(id).status()).isEqualTo(ProposalStatus.WITHDRAWN);
            assertThat(cases.view(id).clock().state()).isEqualTo(ClockState.STOPPED);
            assertThat(cases.view(id).clock().headline()).startsWith("Withdrawn on day 0 of");
            assertThat(proposals.view(id).visits()).allMatch(ProposalView.Visit::cancelled);
            refused(() -> proposals.withdraw(seen(), "Again.", List.of()), "");
        });
    }

    @Test
    void moreHoursThanThePeopleWereThereAreNotBelieved() {
        LEWISHAM_DESK.runs(() -> {
            var session = accepted();
            hasBegun("work_session", session);
            refused(() -> plans.holdSession(seen(), session, 9, 10), "There were places for 8 people only.");
            refused(() -> plans.holdSession(seen(), session, 1, 100), "1 people cannot have given more than 7 hours.");
        });
    }

    @Test
    void nothingIsCompletedWhileSessionsAreNeitherCountedNorCancelled() {
        LEWISHAM_DESK.runs(() -> {
            var first = accepted();
            var second = plans.planSessions(seen(), sessionOn(Days.today(clock).plusDays(20)), List.of())
                    .getFirst();
            hasBegun("work_session", first);
            plans.holdSession(seen(), first, 5, 30);
            refused(() -> proposals.complete(seen(), "Done.", List.of()), "There are sessions");
            plans.cancelSession(seen(), second);
            proposals.complete(seen(), "Done.", List.of());
        });
    }

    @Test
    void sessionsArePlannedForSeveralDaysAtOnce() {
        LEWISHAM_DESK.runs(() -> {
            accepted();
            var monday = Days.today(clock).plusWeeks(4).with(DayOfWeek.MONDAY);
            var before = proposals.view(id).sessions().size();
            var planned = plans.planSessions(seen(), tuesdaysAndThursdays(monday, monday.plusWeeks(3)), List.of());
            assertThat(planned).hasSize(6);
            assertThat(proposals.view(id).sessions()).hasSize(before + 6);
            assertThat(cases.view(id).timeline().getLast().words()).startsWith("6 sessions planned, from ");
            refused(
                    () -> plans.planSessions(seen(), tuesdaysAndThursdays(monday, monday.plusYears(9)), List.of()),
                    "That makes more than 20 days");
            refused(
                    () -> plans.planSessions(seen(), tuesdaysAndThursdays(monday, monday), List.of()),
                    "None of these days of the week");
            refused(
                    () -> plans.planSessions(seen(), tuesdaysAndThursdays(monday, null), List.of()),
                    "Say until which day");
        });
    }

    private static NewSessions tuesdaysAndThursdays(LocalDate first, @Nullable LocalDate last) {
        return new NewSessions(
                first,
                Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                last,
                LocalTime.of(9, 0),
                LocalTime.of(16, 0),
                8,
                null);
    }

    @Test
    void theTestsOfAProjectAreNotToBePassedBy() {
        LEWISHAM_OFFICER.runs(() ->
                refused(() -> propose(sample("A").saying("Person A123456 could paint the wall of the hall.")), "CRN"));
    }

    @Test
    void aSplitCouncilAsksWhichUnitAnswersForUnpaidWork() {
        var manchester = "E08000003";
        LEWISHAM_OFFICER.runs(() -> {
            var units = proposing.answeringUnits(manchester);
            if (!units.isEmpty()) {
                refused(() -> propose(sample("A").in(manchester, null, null)), "Choose which unit");
            }
        });
    }

    @Test
    void thePostcodeAndTheCouncilHaveToAgree() {
        refused(() -> propose(sample("A").in(Fixtures.SOUTHWARK, "SE6 4RU", null)), "SE6 4RU lies in Lewisham");
    }

    @Test
    void othersLearnThatThereIsOneLikeItAndNotWhose() {
        SOUTHWARK_OFFICER.runs(() -> assertThat(proposing.similar("PATHWAYS", Fixtures.LEWISHAM, "SE6 1AA"))
                .singleElement()
                .satisfies(similar -> {
                    assertThat(similar.where()).isEqualTo("SE6");
                    assertThat(similar.reference()).isNull();
                    assertThat(similar.title()).isNull();
                }));
        LEWISHAM_OFFICER.runs(() -> assertThat(proposing.similar("PATHWAYS", Fixtures.LEWISHAM, null))
                .singleElement()
                .satisfies(similar -> assertThat(similar.title()).isEqualTo("Riverside path")));
        LEWISHAM_OFFICER.runs(() -> {
            assertThat(proposing.similar("GRAFFITI", Fixtures.LEWISHAM, "SE6 1AA"))
                    .isEmpty();
            assertThat(proposing.similar("PATHWAYS", Fixtures.LEWISHAM, "SE13 6LG"))
                    .isEmpty();
        });
    }

    @Test
    void oneDraftMakesOneProposal() {
        LEWISHAM_OFFICER.runs(() -> {
            var appointment = appointment(LEWISHAM_OFFICER.actor());
            var draft = proposing.beginDraft(emptyDraft("Half written"), appointment);
            assertThat(proposing.draft(draft.id()))
                    .hasValueSatisfying(
                            found -> assertThat(found.content().place()).isEqualTo("Half written"));
            var form = sample("Sent once").form();
            var first = proposing.propose(form, draft.id(), appointment, List.of());
            var second = proposing.propose(form, draft.id(), appointment, List.of());
            assertThat(second).isEqualTo(first);
        });
    }

    @Test
    void whoMayNotSeeTheCaseSeesNothingOfTheProposal() {
        SOUTHWARK_OFFICER.runs(() -> refused(() -> proposals.view(id), "no such"));
        OTHER_REGION_DESK.runs(() -> refused(() -> proposals.view(id), "no such"));
        LONDON_COUNCILS.runs(() -> {
            assertThat(proposals.view(id).offer().contactName()).isEmpty();
            assertThat(proposals.view(id).offer().contactEmail()).isEmpty();
        });
    }

    @Test
    void partnersDoNotDecide() {
        LEWISHAM_OFFICER.runs(() -> assertThatThrownBy(() -> proposals.accept(seen(), "Yes", List.of()))
                .isInstanceOf(AccessDeniedException.class));
        LEWISHAM_DESK.runs(() -> assertThatThrownBy(() -> proposals.withdraw(seen(), "No", List.of()))
                .isInstanceOf(AccessDeniedException.class));
    }

    private UUID accepted() {
        var visit = plans.planVisit(seen(), visitOn(Days.today(clock).plusDays(3)), List.of());
        hasBegun("site_visit", visit);
        plans.recordVisit(seen(), visit, report(VisitResult.SUITABLE), List.of());
        proposals.accept(seen(), "We come.", List.of());
        return plans.planSessions(seen(), sessionOn(Days.today(clock).plusDays(14)), List.of())
                .getFirst();
    }

    /** Lets the days pass until something planned has begun. */
    private void hasBegun(String table, UUID planned) {
        visits.flush();
        var times = table.equals("work_session")
                ? "starts_at = starts_at - interval 60 day, ends_at = ends_at - interval 60 day"
                : "starts_at = starts_at - interval 60 day";
        jdbc.sql("update " + table + " set " + times + " where id = ?")
                .param(planned)
                .update();
        if (table.equals("work_session")) {
            entities.refresh(sessions.findById(planned).orElseThrow());
        } else {
            entities.refresh(visits.findById(planned).orElseThrow());
        }
    }

    private UUID propose(SampleProposal sample) {
        return sample.propose(proposing).caseId();
    }

    private SampleProposal sample(String place) {
        return SampleProposal.at(place, Days.today(clock).plusDays(10));
    }

    private static UUID appointment(Actor actor) {
        return actor.appointmentId();
    }

    private Seen seen() {
        return cases.view(id).seen();
    }

    private ProposalStatus status() {
        return proposals.view(id).status();
    }

    private static NewVisit visitOn(LocalDate day) {
        return new NewVisit(day, LocalTime.of(10, 0), 60, "Placement coordinator", null);
    }

    private static NewSessions sessionOn(LocalDate day) {
        return new NewSessions(day, Set.of(), null, LocalTime.of(9, 0), LocalTime.of(16, 0), 8, null);
    }

    private static VisitReport report(VisitResult result) {
        return new VisitReport(
                result,
                Arrays.stream(ChecklistItem.values())
                        .collect(Collectors.toMap(item -> item, _ -> ChecklistItem.Answer.YES)),
                "Seen from end to end.");
    }

    static ProposalDraft emptyDraft(String place) {
        return new ProposalDraft(
                0, null, null, null, place, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static void refused(ThrowingCallable what, String sentence) {
        assertThatThrownBy(what).isInstanceOf(RuleViolation.class).hasMessageContaining(sentence);
    }
}
