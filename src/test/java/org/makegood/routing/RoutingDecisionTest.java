package org.makegood.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.kernel.ServiceLine.COURT_WORK;
import static org.makegood.kernel.ServiceLine.PARTNERSHIPS;
import static org.makegood.kernel.ServiceLine.UNPAID_WORK;
import static org.makegood.routing.SmallWorld.LEWISHAM;
import static org.makegood.routing.SmallWorld.OTHER_UNIT;
import static org.makegood.routing.SmallWorld.REGION;
import static org.makegood.routing.SmallWorld.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.makegood.areas.Responsible;
import org.makegood.areas.UnitLevel;
import org.makegood.identity.Desk;
import org.makegood.kernel.Audience;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Marking;
import org.makegood.kernel.ServiceLine;
import org.makegood.kernel.Severity;

class RoutingDecisionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);
    private static final LocalDate UNIFICATION = LocalDate.of(2021, 6, 26);
    private static final RuleEffects NOTHING = new RuleEffects(null, null, null, false, false, false);

    private final SmallWorld world = new SmallWorld();

    @Test
    void theDeskOfTheUnitResponsibleAnswersAndTheReasonsSayWhy() {
        var desk = answeringUnit();

        var route = route(PARTNERSHIPS);

        assertThat(route.deskId()).isEqualTo(desk);
        assertThat(route.regionCode()).isEqualTo(REGION);
        assertThat(route.headline()).isEqualTo("Sent to Partnerships desk, Lewisham and Bromley");
        assertThat(route.prospect()).isEqualTo("Will go to Partnerships desk, Lewisham and Bromley");
        assertThat(route.reasons())
                .containsExactly(
                        "it is about Lewisham",
                        "Lewisham and Bromley answers for partnerships there since 26 June 2021");
    }

    @Test
    void aUnitWithoutADeskForTheWorkLetsItsPartnershipsDeskTakeIt() {
        var desk = answeringUnit();
        world.answers(UNIT, UNPAID_WORK, null);

        var route = route(UNPAID_WORK);

        assertThat(route.deskId()).isEqualTo(desk);
        assertThat(route.reasons())
                .containsExactly(
                        "it is about Lewisham",
                        "Lewisham and Bromley answers for unpaid work there",
                        "Lewisham and Bromley has no desk of its own for unpaid work,"
                                + " so Partnerships desk, Lewisham and Bromley takes it");
    }

    @Test
    void aVacantDeskFallsToItsDeputyThenToTheUnitAbove() {
        var deputy = world.desk(UNIT, COURT_WORK);
        var desk = world.desk(UNIT, PARTNERSHIPS, "Partnerships desk, Lewisham and Bromley", deputy);
        var regional = world.desk(REGION, PARTNERSHIPS);
        world.answers(UNIT, PARTNERSHIPS, UNIFICATION);

        world.vacant.add(desk);
        assertThat(route(PARTNERSHIPS).deskId()).isEqualTo(deputy);
        assertThat(route(PARTNERSHIPS).reasons())
                .endsWith("Partnerships desk, Lewisham and Bromley has nobody in post on 15 July 2026,"
                        + " so it goes to its deputy, Court work desk, Lewisham and Bromley");

        world.vacant.add(deputy);
        assertThat(route(PARTNERSHIPS).deskId()).isEqualTo(regional);
        assertThat(route(PARTNERSHIPS).reasons())
                .endsWith("Court work desk, Lewisham and Bromley has nobody in post on 15 July 2026,"
                        + " so it goes up to London");

        world.vacant.add(regional);
        assertThat(route(PARTNERSHIPS).isUnroutable()).isTrue();
        assertThat(route(PARTNERSHIPS).regionCode()).isEqualTo(REGION);
        assertThat(route(PARTNERSHIPS).headline())
                .isEqualTo("Not at a desk yet: the heads of London see it now and choose one");
    }

    @Test
    void desksThatAreEachOthersDeputyDoNotGoInCircles() {
        var first = UUID.randomUUID();
        var second = world.desk(UNIT, COURT_WORK, "Court desk", first);
        world.desks.put(first, new Desk(first, "Partnerships", UNIT, PARTNERSHIPS, "a@b.example", null, second));
        world.answers(UNIT, PARTNERSHIPS, null);
        world.vacant.addAll(Set.of(first, second));

        assertThat(route(PARTNERSHIPS).isUnroutable()).isTrue();
    }

    @Test
    void theFirstRuleThatForwardsWins() {
        answeringUnit();
        var croydon = world.desk(OTHER_UNIT, PARTNERSHIPS);
        var regional = world.desk(REGION, PARTNERSHIPS);
        rule("concerns go to Croydon", RuleConditions.ALWAYS, forwardToUnit(OTHER_UNIT));
        rule(
                "concerns go up",
                RuleConditions.ALWAYS,
                new RuleEffects(ForwardTo.PARENT_UNIT, null, null, false, false, false));

        var route = route(PARTNERSHIPS);

        assertThat(route.deskId()).isEqualTo(croydon).isNotEqualTo(regional);
        assertThat(route.reasons()).endsWith("rule 1: concerns go to Croydon");
    }

    @Test
    void aRuleThatForwardsToNowhereIsSaidAndPassedOver() {
        var desk = answeringUnit();
        rule("concerns go to Croydon", RuleConditions.ALWAYS, forwardToUnit(OTHER_UNIT));

        assertThat(route(PARTNERSHIPS).deskId()).isEqualTo(desk);
        assertThat(route(PARTNERSHIPS).reasons())
                .endsWith("rule 1: concerns go to Croydon (but there is no such desk on 15 July 2026)");
    }

    @Test
    void copiesOfAllRulesAddUpWithoutTheDeskThatAnswers() {
        var desk = answeringUnit();
        var regional = world.desk(REGION, PARTNERSHIPS);
        var croydon = world.desk(OTHER_UNIT, PARTNERSHIPS);
        rule(
                "all is copied to the region",
                RuleConditions.ALWAYS,
                new RuleEffects(null, null, null, true, true, false));
        world.rules.add(
                new Rule(2, "Croydon reads along", null, null, RuleConditions.ALWAYS, NOTHING, Set.of(croydon, desk)));

        var route = route(PARTNERSHIPS);

        assertThat(route.deskId()).isEqualTo(desk);
        assertThat(route.copyDeskIds()).containsExactly(regional, croydon);
        assertThat(route.reasons()).endsWith("rule 1: all is copied to the region", "rule 2: Croydon reads along");
    }

    @Test
    void oneRuleWithoutCopiesSilencesAllOthers() {
        answeringUnit();
        world.desk(REGION, PARTNERSHIPS);
        rule(
                "all is copied to the region",
                RuleConditions.ALWAYS,
                new RuleEffects(null, null, null, false, true, false));
        rule("nobody reads along", RuleConditions.ALWAYS, new RuleEffects(null, null, null, false, false, true));

        assertThat(route(PARTNERSHIPS).copyDeskIds()).isEmpty();
        assertThat(route(PARTNERSHIPS).reasons())
                .endsWith("rule 2: nobody reads along")
                .noneMatch(reason -> reason.startsWith("rule 1"));
    }

    @Test
    void whatTheReporterSharesWithNobodyIsNotCopiedAndNotSaidToBe() {
        answeringUnit();
        world.desk(REGION, PARTNERSHIPS);
        rule(
                "all is copied to the region",
                RuleConditions.ALWAYS,
                new RuleEffects(null, null, null, false, true, false));

        var route = decide(new RoutingRequest(
                CaseKind.CONCERN,
                PARTNERSHIPS,
                LEWISHAM,
                null,
                null,
                null,
                Marking.OFFICIAL,
                Audience.OWN_ORGANISATION,
                DAY));

        assertThat(route.copyDeskIds()).isEmpty();
        assertThat(route.reasons()).hasSize(2);
    }

    @Test
    void aRuleHoldsOnlyInItsDays() {
        answeringUnit();
        world.desk(REGION, PARTNERSHIPS);
        var copy = new RuleEffects(null, null, null, false, true, false);
        world.rules.add(new Rule(1, "not yet", DAY.plusDays(1), null, RuleConditions.ALWAYS, copy, Set.of()));
        world.rules.add(new Rule(2, "no more", null, DAY, RuleConditions.ALWAYS, copy, Set.of()));

        assertThat(route(PARTNERSHIPS).copyDeskIds()).isEmpty();
    }

    @Test
    void ofASharedAreaTheChosenUnitAnswers() {
        shared();
        var croydon = world.desk(OTHER_UNIT, PARTNERSHIPS);

        var route = decide(request(PARTNERSHIPS, OTHER_UNIT));

        assertThat(route.deskId()).isEqualTo(croydon);
        assertThat(route.reasons()).contains("Croydon answers for partnerships in its part of the area");
    }

    @Test
    void aSharedAreaWithoutAChoiceGoesToTheRegion() {
        shared();
        world.desk(OTHER_UNIT, PARTNERSHIPS);
        var regional = world.desk(REGION, PARTNERSHIPS);

        assertThat(route(PARTNERSHIPS).deskId()).isEqualTo(regional);
        assertThat(route(PARTNERSHIPS).reasons())
                .contains("Croydon and Lewisham and Bromley share partnerships there and it is not said which part"
                        + " this is about, so it goes to London");
    }

    @Test
    void conditionsMustAllFit() {
        var request = new RoutingRequest(
                CaseKind.CONCERN,
                PARTNERSHIPS,
                LEWISHAM,
                null,
                "FORUM_CSP",
                Severity.SERIOUS,
                Marking.OFFICIAL,
                null,
                DAY);
        var units = Set.of(UNIT, REGION);

        assertThat(conditions(null, null, null, null).fit(request, units)).isTrue();
        assertThat(conditions(REGION, "FORUM", Severity.MODERATE, Marking.OFFICIAL)
                        .fit(request, units))
                .isTrue();
        assertThat(conditions(UNIT, "FORUM_CSP", Severity.SERIOUS, null).fit(request, units))
                .isTrue();
        assertThat(conditions(OTHER_UNIT, null, null, null).fit(request, units)).isFalse();
        assertThat(conditions(null, "FOR", null, null).fit(request, units)).isFalse();
        assertThat(conditions(null, "FORUM_CSP_X", null, null).fit(request, units))
                .isFalse();
        assertThat(conditions(null, null, Severity.CRITICAL, null).fit(request, units))
                .isFalse();
        assertThat(conditions(null, null, null, Marking.OFFICIAL_SENSITIVE).fit(request, units))
                .isFalse();
    }

    @Test
    void whateverTheWorldNothingIsDroppedAndTheAnswerIsAlwaysTheSame() {
        var random = new Random(14);
        for (int round = 0; round < 5_000; round++) {
            var world = anyWorld(random);
            var line = ServiceLine.values()[random.nextInt(ServiceLine.values().length)];
            var request = new RoutingRequest(
                    CaseKind.values()[random.nextInt(2)],
                    line,
                    LEWISHAM,
                    random.nextBoolean() ? UNIT : null,
                    random.nextBoolean() ? "FORUM_CSP" : null,
                    random.nextBoolean() ? Severity.values()[random.nextInt(4)] : null,
                    Marking.values()[random.nextInt(2)],
                    random.nextBoolean() ? Audience.values()[random.nextInt(5)] : null,
                    DAY);

            var route = RoutingDecision.decide(request, world);

            assertThat(route.regionCode()).isEqualTo(REGION);
            assertThat(route.reasons()).isNotEmpty().doesNotHaveDuplicates();
            if (route.deskId() != null) {
                assertThat(world.isStaffed(route.deskId())).isTrue();
                assertThat(route.copyDeskIds()).doesNotContain(route.deskId()).doesNotHaveDuplicates();
            } else {
                assertThat(route.headline()).isNotNull();
            }
            assertThat(RoutingDecision.decide(request, world)).isEqualTo(route);
        }
    }

    private SmallWorld anyWorld(Random random) {
        var world = new SmallWorld();
        if (random.nextInt(4) == 0) {
            world.unit(UNIT, "Lewisham and Bromley", UnitLevel.CRC, null);
        }
        var ids = new ArrayList<UUID>();
        for (var unit : List.of(UNIT, OTHER_UNIT, REGION)) {
            for (var line : ServiceLine.values()) {
                if (random.nextInt(3) == 0) {
                    ids.add(world.desk(
                            unit, line, unit + line, ids.isEmpty() || random.nextBoolean() ? null : ids.getLast()));
                }
                if (random.nextInt(4) == 0) {
                    world.answers(unit, line, null);
                }
            }
        }
        ids.stream().filter(_ -> random.nextInt(3) > 0).forEach(world.vacant::add);
        for (int number = 1; number <= random.nextInt(5); number++) {
            var effects = switch (random.nextInt(5)) {
                case 0 -> forwardToUnit(OTHER_UNIT);
                case 1 -> new RuleEffects(ForwardTo.PARENT_UNIT, null, null, true, false, false);
                case 2 -> new RuleEffects(ForwardTo.DESK, UUID.randomUUID(), null, false, true, false);
                case 3 -> new RuleEffects(null, null, null, true, true, false);
                default -> new RuleEffects(null, null, null, false, false, true);
            };
            world.rules.add(new Rule(
                    number,
                    "words",
                    null,
                    null,
                    conditions(random.nextBoolean() ? UNIT : null, random.nextBoolean() ? "FORUM" : null, null, null),
                    effects,
                    Set.copyOf(ids.subList(0, Math.min(ids.size(), random.nextInt(3))))));
        }
        return world;
    }

    private UUID answeringUnit() {
        world.answers(UNIT, PARTNERSHIPS, UNIFICATION);
        return world.desk(UNIT, PARTNERSHIPS);
    }

    private void shared() {
        for (var unit : List.of(UNIT, OTHER_UNIT)) {
            world.responsible.add(
                    new Responsible(world.known(unit), PARTNERSHIPS, false, null, null, "a part of the area"));
        }
    }

    private void rule(String words, RuleConditions conditions, RuleEffects effects) {
        world.rules.add(new Rule(world.rules.size() + 1, words, null, null, conditions, effects, Set.of()));
    }

    private static RuleEffects forwardToUnit(String unitCode) {
        return new RuleEffects(ForwardTo.UNIT, null, unitCode, false, false, false);
    }

    private static RuleConditions conditions(
            @Nullable String unit, @Nullable String category, @Nullable Severity severity, @Nullable Marking marking) {
        return new RuleConditions(null, null, unit, null, category, severity, marking);
    }

    private Route route(ServiceLine line) {
        return decide(request(line, null));
    }

    private Route decide(RoutingRequest request) {
        return RoutingDecision.decide(request, world);
    }

    private static RoutingRequest request(ServiceLine line, @Nullable String unitCode) {
        return new RoutingRequest(
                CaseKind.CONCERN, line, LEWISHAM, unitCode, "FORUM_CSP", Severity.SERIOUS, Marking.OFFICIAL, null, DAY);
    }
}
