package org.makegood.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.Fixtures.LEWISHAM;
import static org.makegood.support.Fixtures.LONDON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.Marking;
import org.makegood.kernel.ServiceLine;
import org.makegood.kernel.Severity;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real responsibilities, real desks, the rules every installation begins with. */
@PortalTest
class RouterTest {

    @Autowired
    Router router;

    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aConcernOfLewishamGoesToItsDeskAndASeriousOneIsCopiedToTheRegion() {
        var route = router.route(concern(LEWISHAM, Severity.SERIOUS, Marking.OFFICIAL));

        assertThat(route.deskId()).isEqualTo(fixtures.lewishamDesk().id());
        assertThat(route.regionCode()).isEqualTo(LONDON);
        assertThat(route.copyDeskIds()).containsExactly(fixtures.londonDesk().id());
        assertThat(route.headline()).isEqualTo("Sent to Lewisham and Bromley partnerships");
        assertThat(route.reasons())
                .containsExactly(
                        "it is about Lewisham",
                        "Lewisham and Bromley answers for partnerships there since 26 June 2021",
                        "rule 2: serious and critical concerns are copied to the region");
    }

    @Test
    void whatIsSensitiveStaysWithTheDesk() {
        var route = router.route(concern(LEWISHAM, Severity.CRITICAL, Marking.OFFICIAL_SENSITIVE));

        assertThat(route.copyDeskIds()).isEmpty();
        assertThat(route.reasons())
                .endsWith("rule 1: what is marked OFFICIAL-SENSITIVE stays with the desk that answers, without copies");
    }

    @Test
    void aDeskWithNobodyInPostFallsToItsDeputyThenToTheRegionThenToItsHeads() {
        vacate(fixtures.lewishamDesk().id());
        var toDeputy = router.route(concern(LEWISHAM, Severity.MINOR, Marking.OFFICIAL));
        assertThat(toDeputy.deskId()).isEqualTo(fixtures.southwarkDesk().id());

        vacate(fixtures.southwarkDesk().id());
        var toRegion = router.route(concern(LEWISHAM, Severity.MINOR, Marking.OFFICIAL));
        assertThat(toRegion.deskId()).isEqualTo(fixtures.londonDesk().id());

        vacate(fixtures.londonDesk().id());
        var toNobody = router.route(concern(LEWISHAM, Severity.MINOR, Marking.OFFICIAL));
        assertThat(toNobody.isUnroutable()).isTrue();
        assertThat(toNobody.regionCode()).isEqualTo(LONDON);
        assertThat(toNobody.reasons()).hasSize(5);
    }

    @Test
    void aUnitWithoutADeskOfItsOwnIsAnsweredForByItsRegion() {
        var southwarkNeighbour = "E09000011"; // Greenwich
        var route = router.route(concern(southwarkNeighbour, null, Marking.OFFICIAL));

        assertThat(route.deskId()).isEqualTo(fixtures.londonDesk().id());
        assertThat(route.reasons()).last().asString().contains("has no desk on").endsWith("so it goes up to London");
    }

    @Test
    void aRegionWithoutAnyDeskStillGetsToSeeIt() {
        var route = router.route(concern("W06000015", null, Marking.OFFICIAL)); // Cardiff

        assertThat(route.isUnroutable()).isTrue();
        assertThat(route.regionCode()).isEqualTo("N03");
        assertThat(route.headline()).contains("Wales");
    }

    @Test
    void anAreaNobodyKnowsHasNoRegion() {
        var route = router.route(concern("S12000033", null, Marking.OFFICIAL));

        assertThat(route.isUnroutable()).isTrue();
        assertThat(route.regionCode()).isNull();
    }

    private RoutingRequest concern(String areaCode, @Nullable Severity severity, Marking marking) {
        return new RoutingRequest(
                CaseKind.CONCERN,
                ServiceLine.PARTNERSHIPS,
                areaCode,
                null,
                "FORUM_CSP",
                severity,
                marking,
                null,
                today());
    }

    private LocalDate today() {
        return Days.today(clock);
    }

    private void vacate(UUID deskId) {
        jdbc.sql("update appointment set valid_until = ? where desk_id = ?")
                .param(today())
                .param(deskId)
                .update();
    }
}
