package org.makegood.overviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.LONDON_COUNCILS;
import static org.makegood.support.SignedIn.OTHER_REGION_DESK;
import static org.makegood.support.SignedIn.SOUTHWARK_DESK;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.casework.CaseService;
import org.makegood.casework.Seen;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.makegood.proposals.DeclineReason;
import org.makegood.proposals.ProposalService;
import org.makegood.proposals.ProposingService;
import org.makegood.proposals.plan.ChecklistItem;
import org.makegood.proposals.plan.NewSessions;
import org.makegood.proposals.plan.NewVisit;
import org.makegood.proposals.plan.PlanService;
import org.makegood.proposals.plan.VisitReport;
import org.makegood.proposals.plan.VisitResult;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleProposal;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/**
 * Three proposals were sent sixty days ago, on a day of which no other test has any. The first was visited after ten days and
 * accepted after forty; the rest of them happens today, if at all.
 */
@PortalTest
class FunnelServiceTest {

    private static final int UNTIL_VISITED = 10;
    private static final int UNTIL_ACCEPTED = 30;
    private static final int SINCE = 20;

    @Autowired
    FunnelService funnels;

    @Autowired
    ProposingService proposing;

    @Autowired
    ProposalService proposals;

    @Autowired
    PlanService plans;

    @Autowired
    CaseService cases;

    @Autowired
    Fixtures fixtures;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private UUID path;
    private UUID wall;
    private UUID pond;

    @BeforeEach
    void threeProjectsAreProposed() {
        path = propose("Riverside path", Fixtures.LEWISHAM);
        wall = propose("Wall of the hall", Fixtures.LEWISHAM);
        pond = propose("Pond", Fixtures.SOUTHWARK);
        pass(UNTIL_VISITED);
        LEWISHAM_DESK.runs(() -> visit(path));
        pass(UNTIL_ACCEPTED);
        LEWISHAM_DESK.runs(() -> accept(path));
        pass(SINCE);
    }

    @Test
    void aPastDayIsToldAsItWasWhateverHappenedLater() {
        var betweenVisitAndAcceptance = today().minusDays(SINCE + 5);
        var ofBody = ask(LONDON_COUNCILS, betweenVisitAndAcceptance);
        var ofStaff = ask(LEWISHAM_DESK, betweenVisitAndAcceptance);
        var ofOthers = ask(SOUTHWARK_DESK, betweenVisitAndAcceptance);
        var table = csv(LONDON_COUNCILS, betweenVisitAndAcceptance);
        assertThat(stages(ofBody)).containsExactly(3L, 1L, 0L, 0L, 0L, 0L, 0L);
        assertThat(ofBody.all().hours()).isZero();

        everythingElseHappens();

        assertThat(ask(LONDON_COUNCILS, betweenVisitAndAcceptance)).isEqualTo(ofBody);
        assertThat(ask(LEWISHAM_DESK, betweenVisitAndAcceptance)).isEqualTo(ofStaff);
        assertThat(ask(SOUTHWARK_DESK, betweenVisitAndAcceptance)).isEqualTo(ofOthers);
        assertThat(csv(LONDON_COUNCILS, betweenVisitAndAcceptance)).isEqualTo(table);
        assertThat(stages(ask(LONDON_COUNCILS, sent().minusDays(1)))).containsOnly(0L);
    }

    @Test
    void todayTellsAllOfIt() {
        everythingElseHappens();

        var funnel = ask(LONDON_COUNCILS, today());

        assertThat(stages(funnel)).containsExactly(3L, 1L, 1L, 1L, 1L, 1L, 1L);
        assertThat(funnel.all().taken(FunnelStage.ASSESSED)).isEqualTo(days(UNTIL_VISITED));
        assertThat(funnel.all().taken(FunnelStage.ACCEPTED)).isEqualTo(days(UNTIL_VISITED + UNTIL_ACCEPTED));
        assertThat(funnel.all().taken(FunnelStage.COMPLETED)).isEqualTo(days(UNTIL_VISITED + UNTIL_ACCEPTED + SINCE));
        assertThat(funnel.all().hours()).isEqualTo(42);
        assertThat(funnel.all().attendances()).isEqualTo(7);
        assertThat(funnel.reasons())
                .extracting(Funnel.Reason::label, Funnel.Reason::count)
                .containsExactly(tuple("It would take paid work away from somebody", 1L));
        assertThat(funnel.byArea())
                .extracting(
                        Funnel.Group::name,
                        group -> group.counts().of(FunnelStage.PROPOSED),
                        group -> group.counts().of(FunnelStage.DECLINED),
                        group -> group.counts().hours())
                .containsExactly(tuple("Lewisham", 2L, 1L, 42L), tuple("Southwark", 1L, 0L, 0L));
        assertThat(funnel.bySource()).extracting(Funnel.Group::name).containsExactly("From a partner");
        assertThat(funnel.byRegion())
                .singleElement()
                .satisfies(region -> assertThat(region.counts()).isEqualTo(funnel.all()));
    }

    @Test
    void aProposalCountsForTheUnitThatHeldItOnThatDay() {
        LEWISHAM_DESK.runs(
                () -> cases.handOver(seen(wall), fixtures.southwarkDesk().id(), "They know the hall.", List.of()));

        var before = ask(LEWISHAM_DESK, today().minusDays(1));
        var after = ask(LEWISHAM_DESK, today());

        assertThat(proposed(before.byUnit())).containsExactlyInAnyOrder(2L, 1L);
        assertThat(proposed(after.byUnit())).containsExactlyInAnyOrder(1L, 2L);
        assertThat(of(Fixtures.LEWISHAM_AND_BROMLEY, today().minusDays(1))).isEqualTo(2);
        assertThat(of(Fixtures.LEWISHAM_AND_BROMLEY, today())).isEqualTo(1);
        assertThat(of(Fixtures.SOUTHWARK_UNIT, today())).isEqualTo(2);
    }

    @Test
    void whatVisitorsNominateStandsApart() {
        jdbc.sql("update proposal set source = 'NOMINATION' where id = ?")
                .param(pond)
                .update();

        assertThat(ask(LONDON_COUNCILS, today()).bySource())
                .extracting(Funnel.Group::name, group -> group.counts().of(FunnelStage.PROPOSED))
                .containsExactly(tuple("From a partner", 2L), tuple("Nominated by a visitor", 1L));
    }

    @Test
    void theCountsTogetherAreThoseOfTheFunnel() {
        everythingElseHappens();

        var sent = new Period(sent(), sent());
        var past = today().minusDays(SINCE + 5);
        assertThat(List.of(
                        FunnelQuestion.asAt(today()),
                        FunnelQuestion.asAt(past),
                        question(past),
                        new FunnelQuestion(today(), sent, Set.of(Fixtures.LEWISHAM), null),
                        new FunnelQuestion(today(), sent, Set.of(), Fixtures.SOUTHWARK_UNIT),
                        question(sent().minusDays(1))))
                .allSatisfy(question -> Stream.of(LONDON_COUNCILS, LEWISHAM_DESK)
                        .forEach(reader -> reader.runs(() -> assertThat(funnels.counts(question))
                                .isEqualTo(funnels.funnel(question).all()))));
        assertThat(LONDON_COUNCILS.does(() -> funnels.counts(question(today()))).of(FunnelStage.DECLINED))
                .isEqualTo(1);
    }

    @Test
    void theTableHoldsEveryGroupAndSaysHowManyRows() {
        everythingElseHappens();

        assertThat(csv(LONDON_COUNCILS, today()))
                .startsWith("By,Name,Proposed,Site assessment,Accepted,")
                .contains("Council,Lewisham,2,1,1,1,1,1,0,40.0,60.0,42,7,1")
                .contains("Council,Southwark,1,0,0,0,0,0,1,,,0,0,0")
                .contains("All,All proposals,3,1,1,1,1,1,1,40.0,60.0,42,7,1")
                .contains(" rows and a total. Proposals sent " + Days.written(sent()) + ", as at "
                        + Days.written(today()));
    }

    @Test
    void everybodyCountsWhatTheyMaySeeAndNothingElse() {
        assertThat(stages(ask(SOUTHWARK_DESK, today())).getFirst()).isEqualTo(3); // of the same region
        assertThat(stages(ask(OTHER_REGION_DESK, today()))).containsOnly(0L);
        LEWISHAM_OFFICER.runs(() ->
                assertThatThrownBy(() -> funnels.funnel(question(today()))).isInstanceOf(AccessDeniedException.class));
        SignedIn.ADMINISTRATOR.runs(
                () -> assertThatThrownBy(() -> funnels.choices()).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void whatCannotBeAnsweredIsRefused() {
        LONDON_COUNCILS.runs(() -> {
            assertThatThrownBy(() -> funnels.funnel(question(today().plusDays(1))))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("Choose today or an earlier day.");
            assertThatThrownBy(() -> funnels.funnel(new FunnelQuestion(today(), null, Set.of("E08000003"), null)))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("no such area");
        });
    }

    private void everythingElseHappens() {
        LEWISHAM_DESK.runs(() -> {
            complete(path);
            proposals.decline(seen(wall), DeclineReason.PAID_WORK, "The contractor is paid for it.", List.of());
            cases.handOver(seen(wall), fixtures.southwarkDesk().id(), "They know the hall.", List.of());
        });
        LEWISHAM_OFFICER.runs(() -> proposals.withdraw(seen(pond), "We did it ourselves.", List.of()));
    }

    private UUID propose(String place, String areaCode) {
        return SampleProposal.at(place, today().plusDays(10))
                .in(areaCode, null, null)
                .propose(proposing)
                .caseId();
    }

    private void visit(UUID id) {
        var visit = new NewVisit(today().plusDays(1), LocalTime.of(10, 0), 60, "Placement coordinator", null);
        plans.planVisit(seen(id), visit, List.of());
    }

    private void accept(UUID id) {
        var checklist = Arrays.stream(ChecklistItem.values())
                .collect(Collectors.toMap(item -> item, _ -> ChecklistItem.Answer.YES));
        var visit = proposals.view(id).visits().getFirst().id();
        plans.recordVisit(seen(id), visit, new VisitReport(VisitResult.SUITABLE, checklist, null), List.of());
        proposals.accept(seen(id), "A group comes.", List.of());
    }

    private void complete(UUID id) {
        var session = plans.planSessions(
                seen(id),
                new NewSessions(today().plusDays(1), Set.of(), null, LocalTime.of(9, 0), LocalTime.of(16, 0), 8, null),
                List.of());
        entities.flush();
        jdbc.sql("""
                        update work_session set starts_at = starts_at - interval 5 day, ends_at = ends_at - interval 5 day
                        where proposal_id = ?""").param(id).update();
        entities.clear();
        plans.holdSession(seen(id), session.getFirst(), 7, 42);
        proposals.complete(seen(id), "The path is clear.", List.of());
    }

    /** Lets days go by: all that has happened is that much longer ago. */
    private void pass(int days) {
        entities.flush();
        var ours = List.of(path, wall, pond);
        List.of(
                        "case_file set opened_on = opened_on - interval :days day, opened_at = opened_at - interval :days day where id",
                        "case_holding set from_at = from_at - interval :days day where case_id",
                        "proposal_step set on_day = on_day - interval :days day, at = at - interval :days day where proposal_id",
                        "site_visit set starts_at = starts_at - interval :days day where proposal_id")
                .forEach(what -> jdbc.sql("update " + what + " in (:ours)")
                        .param("days", days)
                        .param("ours", ours)
                        .update());
        entities.clear();
    }

    private Funnel ask(SignedIn who, LocalDate asAt) {
        return who.does(() -> funnels.funnel(question(asAt)));
    }

    private long of(String unitCode, LocalDate asAt) {
        var question = new FunnelQuestion(asAt, new Period(sent(), sent()), Set.of(), unitCode);
        return LEWISHAM_DESK.does(() -> funnels.funnel(question)).all().of(FunnelStage.PROPOSED);
    }

    private String csv(SignedIn who, LocalDate asAt) {
        var out = new StringBuilder();
        who.runs(() -> {
            try {
                funnels.export(question(asAt), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return out.toString();
    }

    private FunnelQuestion question(LocalDate asAt) {
        return new FunnelQuestion(asAt, new Period(sent(), sent()), Set.of(), null);
    }

    private LocalDate sent() {
        return today().minusDays(UNTIL_VISITED + UNTIL_ACCEPTED + SINCE);
    }

    private LocalDate today() {
        return Days.today(clock);
    }

    private Seen seen(UUID id) {
        return cases.view(id).seen();
    }

    private static DaysTaken days(int days) {
        return new DaysTaken(new TreeMap<>(Map.of(days, 1L)));
    }

    private static List<Long> stages(Funnel funnel) {
        return Arrays.stream(FunnelStage.values())
                .map(stage -> funnel.all().of(stage))
                .toList();
    }

    private static List<Long> proposed(List<Funnel.Group> groups) {
        return groups.stream()
                .map(group -> group.counts().of(FunnelStage.PROPOSED))
                .toList();
    }
}
