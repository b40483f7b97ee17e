package org.makegood.overviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.makegood.support.SignedIn.LONDON_COUNCILS;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.identity.Actor;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.Days;
import org.makegood.kernel.Marking;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.Severity;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleConcern;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/**
 * Figures over a small world in a quarter that no other test writes to: what is counted is stated here and nowhere else.
 */
@PortalTest
class OverviewServiceTest {

    private static final Period QUARTER = Period.quarterOf(LocalDate.of(2023, 5, 9));
    private static final OverviewQuestion ALL = new OverviewQuestion(QUARTER, Set.of());

    @Autowired
    OverviewService overviews;

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Fixtures fixtures;

    @BeforeEach
    void signIn() {
        LONDON_COUNCILS.signIn();
    }

    @Test
    void figuresOfAQuarterAreExact() {
        answered(logged(shared("Forum, in time"), "2023-04-03"), 1, 4);
        answered(logged(shared("Forum, both late"), "2023-04-04"), 3, 12);
        answered(logged(shared("Serious").as(Severity.SERIOUS), "2023-06-30"), 0, 9);
        answered(logged(shared("Unpaid work").in("UPW_QUALITY"), "2023-05-02"), 2, 10);
        logged(shared("Nobody has said anything").in("UPW"), "2023-05-03");
        answered(logged(shared("A quarter before"), "2023-03-31"), 2, 6);
        logged(shared("A day after"), "2023-07-01");

        var overview = overviews.overview(ALL);

        assertThat(overview.now().logged()).isEqualTo(5);
        assertThat(overview.before().logged()).isEqualTo(1);
        assertThat(overview.now().acknowledged().inTime()).isEqualTo(3);
        assertThat(overview.now().acknowledged().late()).isEqualTo(2);
        assertThat(overview.now().acknowledged().taken().median()).hasValue(1.5);
        assertThat(overview.now().answered().inTime()).isEqualTo(3);
        assertThat(overview.now().answered().late()).isEqualTo(2);
        assertThat(overview.now().answered().taken().median()).hasValue(9.5);
        assertThat(overview.before().answered().percent()).hasValue(100);
        assertThat(overview.categories())
                .extracting(
                        of -> of.category().code(),
                        of -> of.now().logged(),
                        of -> of.before().logged())
                .containsExactly(tuple("FORUM", 3L, 1L), tuple("UPW", 2L, 0L));
        assertThat(overview.severities())
                .extracting(of -> of.severity(), of -> of.now().logged())
                .containsExactly(
                        tuple(Severity.CRITICAL, 0L),
                        tuple(Severity.SERIOUS, 1L),
                        tuple(Severity.MODERATE, 4L),
                        tuple(Severity.MINOR, 0L));
    }

    @Test
    void eachAreaCountsAConcernAndTheTotalCountsItOnce() {
        logged(shared("Both").of(Fixtures.LEWISHAM, Fixtures.SOUTHWARK), "2023-04-03");
        logged(shared("One").of(Fixtures.SOUTHWARK), "2023-04-03");

        var overview = overviews.overview(ALL);

        assertThat(overview.areas()).hasSize(33);
        assertThat(of(overview, Fixtures.LEWISHAM).logged()).isEqualTo(1);
        assertThat(of(overview, Fixtures.SOUTHWARK).logged()).isEqualTo(2);
        assertThat(of(overview, Fixtures.SOUTHWARK).loggedByCategory()).containsEntry("FORUM", 2L);
        assertThat(of(overview, Fixtures.BROMLEY).logged()).isZero();
        assertThat(overview.now().logged()).isEqualTo(2);

        var lewisham = overviews.overview(new OverviewQuestion(QUARTER, Set.of(Fixtures.LEWISHAM)));
        assertThat(lewisham.areas())
                .singleElement()
                .satisfies(of -> assertThat(of.logged()).isEqualTo(1));
        assertThat(lewisham.now().logged()).isEqualTo(1);
    }

    @Test
    void whatIsNotSharedWithTheBodyOrIsSensitiveIsInNoFigure() {
        var before = List.of(
                overviews.overview(ALL).counts(), overviews.overview(ALL).areas());
        logged(shared("Own").sharedWith(Audience.OWN_ORGANISATION), "2023-04-03");
        logged(shared("Region").sharedWith(Audience.REGION), "2023-04-03");
        logged(shared("Sensitive").marked(Marking.OFFICIAL_SENSITIVE), "2023-04-03");
        confirmed(logged(shared("Region, put right").sharedWith(Audience.REGION), "2023-04-03"), "2023-05-01");

        var overview = overviews.overview(ALL);

        assertThat(overview.now().logged()).isZero();
        assertThat(overview.categories()).isEmpty();
        assertThat(List.of(overview.counts(), overview.areas())).isEqualTo(before);
        for (var figure : Figure.values()) {
            assertThat(overviews.count(ConcernsBehind.of(ALL, figure)))
                    .as(figure.label())
                    .isEqualTo(overview.counts().of(figure));
        }
    }

    @Test
    void openAtTheEndGoesByTheOutcomeThatHolds() {
        long open = overviews.counts(ALL).of(Figure.OPEN_AT_END);
        long openBefore = overviews.counts(ALL).before(Figure.OPEN_AT_END);
        logged(shared("Still open"), "2023-04-03");
        resolved(logged(shared("Resolved in the quarter"), "2023-04-03"), "2023-06-30");
        resolved(logged(shared("Resolved after it"), "2023-04-03"), "2023-07-01");
        resolved(logged(shared("Open when it began"), "2023-03-01"), "2023-04-01");
        logged(shared("Logged after it"), "2023-07-01");

        var counts = overviews.counts(ALL);

        assertThat(counts.of(Figure.OPEN_AT_END)).isEqualTo(open + 2);
        assertThat(counts.before(Figure.OPEN_AT_END)).isEqualTo(openBefore + 1);
    }

    @Test
    void putRightCountsWhatWasConfirmedInThePeriodWheneverItWasLogged() {
        confirmed(logged(shared("Old"), "2022-12-01"), "2023-04-01");
        confirmed(logged(shared("Confirmed later"), "2023-04-03"), "2023-07-01");
        var explained = logged(shared("Explained"), "2023-04-03");
        confirmed(explained, "2023-05-01");
        jdbc.sql("update concern set outcome = 'EXPLAINED' where id = ?")
                .param(explained)
                .update();
        resolved(logged(shared("Not confirmed"), "2023-04-03"), "2023-05-01");

        assertThat(overviews.list(ConcernsBehind.of(ALL, Figure.PUT_RIGHT), 0, 10))
                .extracting(ConcernLine::title)
                .containsExactly("Old");
        assertThat(overviews.counts(ALL).of(Figure.PUT_RIGHT)).isEqualTo(1);
    }

    @Test
    void openAndOverdueAreAsOfToday() {
        var before = of(overviews.overview(ALL), Fixtures.LEWISHAM);
        var beforeElsewhere = of(overviews.overview(ALL), Fixtures.SOUTHWARK);
        long overdue = overviews.counts(ALL).of(Figure.OVERDUE_NOW);
        var late = logged(
                shared("Late").of(Fixtures.LEWISHAM, Fixtures.SOUTHWARK),
                Days.today(clock).toString());
        logged(shared("Not late"), Days.today(clock).toString());
        jdbc.sql("update case_file set due_on = ? where id = ?")
                .params(Days.today(clock).minusDays(1), late)
                .update();

        var after = of(overviews.overview(ALL), Fixtures.LEWISHAM);

        assertThat(after.openNow()).isEqualTo(before.openNow() + 2);
        assertThat(after.overdueNow()).isEqualTo(before.overdueNow() + 1);
        assertThat(of(overviews.overview(ALL), Fixtures.SOUTHWARK))
                .extracting(of -> of.openNow(), of -> of.overdueNow(), of -> of.logged())
                .containsExactly(
                        beforeElsewhere.openNow() + 1, beforeElsewhere.overdueNow() + 1, beforeElsewhere.logged());
        assertThat(overviews.counts(ALL).of(Figure.OVERDUE_NOW)).isEqualTo(overdue + 1);
    }

    @Test
    void behindAFigureStandTheConcernsItCounts() {
        logged(shared("Two areas").of(Fixtures.LEWISHAM, Fixtures.SOUTHWARK), "2023-04-03");
        logged(shared("Later").of(Fixtures.LEWISHAM).quoted(Attribution.UNATTRIBUTED), "2023-04-05");
        logged(shared("Serious").of(Fixtures.SOUTHWARK).as(Severity.SERIOUS), "2023-04-04");
        logged(shared("Other").of(Fixtures.LEWISHAM).in("INFO"), "2023-04-04");

        assertThat(overviews.list(behind(Fixtures.LEWISHAM, "FORUM", null), 0, 10))
                .extracting(ConcernLine::title, ConcernLine::organisation, ConcernLine::furtherAreas)
                .containsExactly(
                        tuple("Later", "A partner organisation", 0),
                        tuple("Two areas", fixtures.lewisham().name(), 1));
        assertThat(overviews.list(behind(null, null, Severity.SERIOUS), 0, 10))
                .extracting(ConcernLine::title)
                .containsExactly("Serious");
        assertThat(overviews.list(behind(null, null, null), 1, 2))
                .extracting(ConcernLine::title)
                .containsExactly("Other", "Serious"); // of one day, the last logged first
        assertThat(overviews.count(behind(null, null, null))).isEqualTo(4);
    }

    @Test
    void aBodyWithOtherAreasSeesOthers() {
        logged(shared("In Lewisham").of(Fixtures.LEWISHAM), "2023-04-03");
        var body = LONDON_COUNCILS.actor(Actor.Compiler.class).organisationId();
        jdbc.sql("delete from organisation_area where organisation_id = ? and area_code <> ?")
                .params(body, Fixtures.SOUTHWARK)
                .update();
        logged(shared("In Southwark").of(Fixtures.SOUTHWARK), "2023-04-03");
        LONDON_COUNCILS.signIn();

        var overview = overviews.overview(ALL);

        assertThat(overview.now().logged()).isEqualTo(1);
        assertThat(overview.areas()).hasSize(1);
        var elsewhere = new OverviewQuestion(QUARTER, Set.of(Fixtures.LEWISHAM));
        assertThatThrownBy(() -> overviews.overview(elsewhere)).isInstanceOf(RuleViolation.class);
    }

    @ParameterizedTest
    @EnumSource(SignedIn.class)
    void onlyCompilersAreAnswered(SignedIn somebody) {
        somebody.signIn();
        if (somebody == LONDON_COUNCILS) {
            assertThat(overviews.choices().body()).isEqualTo("London Councils");
            return;
        }
        var behind = ConcernsBehind.of(ALL, Figure.LOGGED);
        assertThatThrownBy(() -> overviews.choices()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> overviews.overview(ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> overviews.counts(ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> overviews.list(behind, 0, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> overviews.count(behind)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> overviews.export(ALL, new StringBuilder())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> overviews.export(behind, new StringBuilder()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theTableSaysTheSameAsAFile() throws IOException {
        logged(shared("Both").of(Fixtures.LEWISHAM, Fixtures.SOUTHWARK), "2023-04-03");
        logged(shared("Staff").in("STAFF"), "2023-04-03");
        var open = overviews.overview(ALL);
        var out = new StringBuilder();

        assertThat(overviews.export(ALL, out)).isEqualTo(33);

        var lines = out.toString().lines().toList();
        assertThat(lines.getFirst())
                .isEqualTo("Area code,Area,Open now,Overdue now,\"Logged, all categories\","
                        + "Multi-agency forums,Staffing and vacancies");
        assertThat(lines)
                .contains("E09000023,Lewisham,%d,%d,2,1,1"
                        .formatted(
                                of(open, Fixtures.LEWISHAM).openNow(),
                                of(open, Fixtures.LEWISHAM).overdueNow()))
                .contains("\"\",\"All areas, each concern once\",%d,%d,2,1,1"
                        .formatted(
                                open.counts().of(Figure.OPEN_NOW), open.counts().of(Figure.OVERDUE_NOW)));
        assertThat(lines.getLast()).contains("33 rows and a total", "April to June 2023");
        assertThat(lines).hasSize(36);
    }

    @Test
    void aFileOfConcernsRunsNoFormulaAndSaysHowManyThereAre() throws IOException {
        var concern = logged(shared("Harmless"), "2023-04-03");
        jdbc.sql("update case_file set title = '=cmd|calc!A1', organisation = '@evil' where id = ?")
                .param(concern)
                .update();
        var out = new StringBuilder();

        assertThat(overviews.export(ConcernsBehind.of(ALL, Figure.LOGGED), out)).isEqualTo(1);

        assertThat(out.toString())
                .contains(
                        ",'=cmd|calc!A1,Community Safety Partnership (CSP),Moderate,'@evil,Lewisham,0,2023-04-03,Logged,")
                .endsWith("1 row\r\n");
    }

    private static ConcernsBehind behind(
            @Nullable String areaCode, @Nullable String category, @Nullable Severity severity) {
        return new ConcernsBehind(ALL, Figure.LOGGED, areaCode, category, severity);
    }

    private static Overview.OfArea of(Overview overview, String areaCode) {
        return overview.areas().stream()
                .filter(of -> of.area().code().equals(areaCode))
                .findFirst()
                .orElseThrow();
    }

    private static SampleConcern shared(String title) {
        return SampleConcern.about(title).sharedWith(Audience.OVERVIEW_BODY);
    }

    private UUID logged(SampleConcern concern, String day) {
        var id = concern.log(logging).caseId();
        var on = LocalDate.parse(day);
        jdbc.sql("""
                        update case_file set opened_on = ?, opened_at = ?, acknowledge_due = ?, answer_due = ?, due_on = ?
                        where id = ?""")
                .params(on, on.atTime(9, 0), on.plusDays(3), on.plusDays(16), on.plusDays(3), id)
                .update();
        return id;
    }

    private void answered(UUID id, int daysToAcknowledge, int daysToAnswer) {
        jdbc.sql("""
                        update case_file set acknowledged_at = opened_at, answered_at = opened_at, days_to_acknowledge = ?,
                            days_to_answer = ?, acknowledged_late = days_to_acknowledge > 2,
                            answered_late = days_to_answer > 10, clock_state = 'STOPPED', due_on = null
                        where id = ?""").params(daysToAcknowledge, daysToAnswer, id).update();
    }

    private void resolved(UUID id, String day) {
        answered(id, 1, 1);
        jdbc.sql("update case_file set stage = 'SETTLED', status = 'RESOLVED' where id = ?")
                .param(id)
                .update();
        jdbc.sql("update concern set outcome = 'PUT_RIGHT', outcome_words = 'Done', resolved_at = ? where id = ?")
                .params(LocalDate.parse(day).atTime(12, 0), id)
                .update();
    }

    private void confirmed(UUID id, String day) {
        resolved(id, day);
        jdbc.sql("update concern set confirmed_at = ? where id = ?")
                .params(LocalDate.parse(day).atTime(13, 0), id)
                .update();
    }
}
