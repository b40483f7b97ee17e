package org.makegood.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.SignedIn.ADMINISTRATOR;

import jakarta.persistence.EntityManager;
import jakarta.validation.ConstraintViolationException;
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
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.Marking;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.ServiceLine;
import org.makegood.kernel.Severity;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class RoutingRuleServiceTest {

    private static final RuleConditions SERIOUS =
            new RuleConditions(CaseKind.CONCERN, null, null, null, null, Severity.SERIOUS, null);
    private static final RuleEffects COPY_UP = new RuleEffects(null, null, null, false, true, false);

    @Autowired
    RoutingRuleService rules;

    @Autowired
    Router router;

    @Autowired
    Fixtures fixtures;

    @Autowired
    EntityManager entities;

    @Autowired
    Clock clock;

    @BeforeEach
    void signIn() {
        ADMINISTRATOR.signIn();
    }

    @Test
    void theFirstSetIsInForce() {
        var set = inForce();

        assertThat(set.state()).isEqualTo(RuleSetState.IN_FORCE);
        assertThat(set.from()).isEqualTo(LocalDate.of(2021, 6, 26));
        assertThat(set.until()).isNull();
        assertThat(set.rules()).isEqualTo(rules.rules(set.id(), null).size());
    }

    @Test
    void aDraftBeginsWithTheRulesOfTheNewestSetAndChangesNothingYet() {
        var before = words(inForce().id());

        var draft = prepare();
        change(draft, version -> rules.add(draft, version, rule("Croydon hears of all that is serious.", SERIOUS)));

        assertThat(words(inForce().id())).isEqualTo(before);
        assertThat(words(draft))
                .startsWith(before.toArray(String[]::new))
                .endsWith("Croydon hears of all that is serious");
        assertThat(card(draft).state()).isEqualTo(RuleSetState.DRAFT);
    }

    @Test
    void thereIsOneDraftAtATime() {
        prepare();

        assertThatThrownBy(() -> rules.prepare()).isInstanceOf(RuleViolation.class);
    }

    @Test
    void rulesAreMovedChangedAndRemoved() {
        var draft = prepare();
        var rows = rules.rules(draft, null);

        change(draft, version -> rules.move(draft, version, rows.get(2).id(), -2));
        assertThat(words(draft))
                .startsWith(
                        rows.get(2).rule().words(),
                        rows.get(0).rule().words(),
                        rows.get(1).rule().words());

        change(draft, version -> rules.move(draft, version, rows.get(2).id(), 1));
        assertThat(words(draft))
                .startsWith(rows.get(0).rule().words(), rows.get(2).rule().words());

        change(draft, version -> rules.change(draft, version, rows.get(2).id(), rule("other words", SERIOUS)));
        assertThat(words(draft))
                .startsWith(
                        rows.get(0).rule().words(),
                        "other words",
                        rows.get(1).rule().words());

        change(draft, version -> rules.remove(draft, version, rows.get(0).id()));
        assertThat(words(draft)).startsWith("other words", rows.get(1).rule().words());
    }

    @Test
    void aSetTakesForceOnItsDayAndOnlyThen() {
        var tomorrow = today().plusDays(1);
        var draft = prepare();
        rules.rules(draft, null).forEach(row -> change(draft, version -> rules.remove(draft, version, row.id())));

        change(draft, version -> rules.putInForce(draft, version, tomorrow));

        assertThat(card(draft).state()).isEqualTo(RuleSetState.COMING);
        assertThat(inForce().until()).isEqualTo(tomorrow);
        assertThat(router.route(serious(today())).copyDeskIds())
                .containsExactly(fixtures.londonDesk().id());
        assertThat(router.route(serious(tomorrow)).copyDeskIds()).isEmpty();
    }

    @Test
    void aSetCannotBeginTodayNorBeforeAnother() {
        var first = prepare();
        assertThatThrownBy(() -> change(first, version -> rules.putInForce(first, version, today())))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(Days.written(today().plusDays(1)));
        change(first, version -> rules.putInForce(first, version, today().plusDays(5)));

        var second = prepare();
        assertThatThrownBy(() -> change(second, version -> rules.putInForce(second, version, today().plusDays(5))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(Days.written(today().plusDays(6)));
    }

    @Test
    void whatHasADayIsNotChangedButCanBeTakenBackUntilThen() {
        var draft = prepare();
        change(draft, version -> rules.putInForce(draft, version, today().plusDays(1)));

        assertThatThrownBy(() -> change(draft, version -> rules.add(draft, version, rule("more", SERIOUS))))
                .isInstanceOf(RuleViolation.class);
        change(draft, version -> rules.takeBack(draft, version));
        assertThat(card(draft).state()).isEqualTo(RuleSetState.DRAFT);

        var began = inForce();
        change(draft, version -> rules.discard(draft, version));
        assertThatThrownBy(() -> rules.takeBack(began.id(), began.version())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> rules.add(began.id(), began.version(), rule("more", SERIOUS)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void theSecondOfTwoWhoChangeTheSameDraftIsTold() {
        var draft = prepare();
        var seen = card(draft).version();
        change(draft, version -> rules.add(draft, version, rule("the first", SERIOUS)));

        assertThatThrownBy(() -> rules.add(draft, seen, rule("the second", SERIOUS)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aRuleThatDoesNothingOrContradictsItselfIsRefused() {
        var draft = prepare();

        assertRefused(draft, new RuleEffects(null, null, null, false, false, false), "forwardTo");
        assertRefused(draft, new RuleEffects(ForwardTo.DESK, null, null, false, false, false), "deskId");
        assertRefused(draft, new RuleEffects(ForwardTo.UNIT, null, null, false, false, false), "unitCode");
        assertRefused(draft, new RuleEffects(null, null, null, true, false, true), "withoutCopies");
        assertThatThrownBy(() -> change(draft, version -> rules.add(draft, version, rule(" ", SERIOUS))))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void rulesOfOtherRegionsCanBeLeftOut() {
        var draft = prepare();
        change(draft, version -> rules.add(draft, version, rule("about Croydon", about("N07CROY"))));
        change(draft, version -> rules.add(draft, version, rule("about Wales", about("N03"))));

        assertThat(rules.rules(draft, "N07"))
                .extracting(row -> row.rule().words())
                .contains("about Croydon")
                .doesNotContain("about Wales");
        assertThat(rules.rules(draft, null).getLast().names().unit()).isEqualTo("Wales");
    }

    @Test
    void aDraftCanBeTriedOut() {
        var draft = prepare();
        var desk = fixtures.londonDesk().id();
        change(
                draft,
                version -> rules.add(
                        draft,
                        version,
                        new NewRule(
                                "all goes up",
                                null,
                                null,
                                RuleConditions.ALWAYS,
                                new RuleEffects(ForwardTo.DESK, desk, null, false, false, false),
                                Set.of())));

        assertThat(rules.tryOut(draft, serious(today())).deskId()).isEqualTo(desk);
        assertThat(router.route(serious(today())).deskId())
                .isEqualTo(fixtures.lewishamDesk().id());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobodyElseSeesOrChangesTheRules(SignedIn somebody) {
        var set = inForce();

        somebody.runs(() -> {
            assertThatThrownBy(() -> rules.sets(Pageable.ofSize(1))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> rules.rules(set.id(), null)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> rules.choices()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> rules.prepare()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> rules.tryOut(set.id(), serious(today())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> rules.discard(set.id(), 0)).isInstanceOf(AccessDeniedException.class);
        });
    }

    private interface Change {
        void with(long version);
    }

    private void change(UUID set, Change change) {
        change.with(card(set).version());
        entities.flush();
        entities.clear();
    }

    private void assertRefused(UUID draft, RuleEffects effects, String field) {
        var form = new NewRule("words", null, null, SERIOUS, effects, Set.of());
        assertThatThrownBy(() -> change(draft, version -> rules.add(draft, version, form)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
        entities.clear();
    }

    private UUID prepare() {
        var draft = rules.prepare();
        entities.flush();
        entities.clear();
        return draft;
    }

    private RuleSetCard inForce() {
        return rules.sets(Pageable.ofSize(20)).stream()
                .filter(set -> set.state() == RuleSetState.IN_FORCE)
                .findFirst()
                .orElseThrow();
    }

    private RuleSetCard card(UUID set) {
        return rules.set(set);
    }

    private List<String> words(UUID set) {
        return rules.rules(set, null).stream().map(row -> row.rule().words()).toList();
    }

    private static NewRule rule(String words, RuleConditions conditions) {
        return new NewRule(words, null, null, conditions, COPY_UP, Set.of());
    }

    private static RuleConditions about(@Nullable String unit) {
        return new RuleConditions(null, null, unit, null, null, null, null);
    }

    private RoutingRequest serious(LocalDate on) {
        return new RoutingRequest(
                CaseKind.CONCERN,
                ServiceLine.PARTNERSHIPS,
                Fixtures.LEWISHAM,
                null,
                "FORUM_CSP",
                Severity.SERIOUS,
                Marking.OFFICIAL,
                null,
                on);
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
