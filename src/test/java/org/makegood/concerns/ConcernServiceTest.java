package org.makegood.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_HEAD;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.LONDON_HEAD;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.casework.CaseService;
import org.makegood.casework.CaseView;
import org.makegood.casework.Cases;
import org.makegood.casework.Seen;
import org.makegood.casework.clock.ClockState;
import org.makegood.kernel.Audience;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleConcern;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class ConcernServiceTest {

    private static final Set<SignedIn> DESK = EnumSet.of(LEWISHAM_DESK, LEWISHAM_HEAD, LONDON_HEAD);

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    ConcernService concerns;

    @Autowired
    Concerns cards;

    @Autowired
    Cases caseCards;

    @Autowired
    CaseService cases;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private UUID id;

    @BeforeEach
    void aConcernIsLogged() {
        id = SampleConcern.about("No officer comes")
                .sharedWith(Audience.PUBLIC)
                .log(logging)
                .caseId();
    }

    @Test
    void theWholeWayFromLoggedToConfirmed() {
        LEWISHAM_DESK.runs(() -> {
            concerns.takeUp(seen());
            assertThat(cases.view(id).assignee()).isEqualTo(LEWISHAM_DESK.title());
            var action = concerns.agreeAction(seen(), deputyByNextWeek(), List.of());
            assertThat(concerns.view(id).status()).isEqualTo(ConcernStatus.ACTION_AGREED);
            concerns.agreeAction(seen(), deputyByNextWeek(), List.of());
            concerns.completeAction(seen(), action, "The deputy is named.", List.of());
            concerns.resolve(seen(), Outcome.PUT_RIGHT, "A deputy comes from September on.", List.of());
        });
        LEWISHAM_OFFICER.runs(() -> {
            assertThat(cases.view(id).conversation())
                    .extracting(CaseView.Entry::body)
                    .containsExactly("A deputy comes from September on.");
            concerns.confirm(seen());
            assertThat(concerns.view(id).status()).isEqualTo(ConcernStatus.CONFIRMED);
        });

        assertThat(events.stream(ConcernEvent.class).map(Object::getClass).map(Class::getSimpleName))
                .containsExactly("Logged", "TakenUp", "ActionAgreed", "ActionAgreed", "Resolved", "Confirmed");
        assertThat(events.stream(ConcernEvent.ActionAgreed.class))
                .allSatisfy(
                        agreed -> assertThat(cards.action(agreed.actionId())).isPresent());
        assertThat(caseCards.card(id).flatMap(cards::card))
                .hasValueSatisfying(card -> assertThat(card.resolution()).isNotNull());
    }

    @Test
    void whoIsNotContentReopensItAndASecondClockBegins() {
        LEWISHAM_DESK.runs(() -> concerns.resolve(seen(), Outcome.EXPLAINED, "It is as it should be.", List.of()));
        LEWISHAM_OFFICER.runs(() -> {
            assertThat(cases.view(id).clock().state()).isEqualTo(ClockState.STOPPED);

            concerns.reopen(seen(), "Still nobody comes.", List.of());

            assertThat(concerns.view(id).status()).isEqualTo(ConcernStatus.REOPENED);
            assertThat(concerns.view(id).resolution()).isNull();
            assertThat(cases.view(id).clock().state()).isEqualTo(ClockState.RUNNING);
            assertThat(cases.view(id).clock().headline()).contains("acknowledge by");
        });
        LEWISHAM_DESK.runs(() -> {
            cases.acknowledge(seen());
            concerns.resolve(seen(), Outcome.PUT_RIGHT, "Now somebody does.", List.of());
        });
        assertThat(jdbc.sql("select reopenings = 1 and days_to_answer = 0 from concern_report where id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whatIsResolvedIsNotTakenUpAgain() {
        LEWISHAM_DESK.runs(() -> {
            concerns.resolve(seen(), Outcome.EXPLAINED, "It is as it should be.", List.of());
            assertThatThrownBy(() -> concerns.takeUp(seen()))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("This case stands at “Resolved”. From there it cannot become “Being looked into”.");
        });
    }

    @Test
    void anActionIsDoneOnce() {
        LEWISHAM_DESK.runs(() -> {
            var action = concerns.agreeAction(seen(), deputyByNextWeek(), List.of());
            concerns.completeAction(seen(), action, "Done.", List.of());
            assertThatThrownBy(() -> concerns.completeAction(seen(), action, "Done again.", List.of()))
                    .hasMessage("This action is done already.");
        });
    }

    @Test
    void anActionIsAgreedForADayToCome() {
        LEWISHAM_DESK.runs(() -> assertThatThrownBy(() -> concerns.agreeAction(
                        seen(),
                        new NewAction(
                                "Too late", "Head", null, Days.today(clock).minusDays(1)),
                        List.of()))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).isEqualTo("dueOn")));
    }

    @Test
    void theReportCountsAConcernInEachOfItsAreas() {
        assertThat(jdbc.sql("select area_code from concern_area_report where id = ?")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly(SampleConcern.about("").areaCode());
        assertThat(jdbc.sql("select category_group, audience, marking from concern_report where id = ?")
                        .param(id)
                        .query()
                        .singleRow())
                .containsEntry("category_group", "FORUM")
                .containsEntry("audience", "PUBLIC");
    }

    @Test
    void onlyTheDeskTakesAConcernOn() {
        for (var somebody : SignedIn.values()) {
            var seen = new Seen(id, 0, somebody.appointment());
            if (!DESK.contains(somebody)) {
                somebody.runs(() -> {
                    assertRefused(() -> concerns.takeUp(seen));
                    assertRefused(() -> concerns.agreeAction(seen, deputyByNextWeek(), List.of()));
                    assertRefused(() -> concerns.resolve(seen, Outcome.PUT_RIGHT, "Done.", List.of()));
                });
            }
        }
        LEWISHAM_DESK.runs(() -> assertThat(concerns.view(id).status()).isEqualTo(ConcernStatus.LOGGED));
    }

    @Test
    void onlyTheReportersOrganisationConfirmsOrReopens() {
        LEWISHAM_DESK.runs(() -> concerns.resolve(seen(), Outcome.PUT_RIGHT, "Done.", List.of()));
        var version = LEWISHAM_DESK.does(this::seen).version();
        for (var somebody : SignedIn.values()) {
            var seen = new Seen(id, version, somebody.appointment());
            if (somebody != LEWISHAM_OFFICER && somebody != SignedIn.LEWISHAM_COORDINATOR) {
                somebody.runs(() -> {
                    assertRefused(() -> concerns.confirm(seen));
                    assertRefused(() -> concerns.reopen(seen, "No.", List.of()));
                });
            }
        }
        SignedIn.LEWISHAM_COORDINATOR.runs(() -> concerns.confirm(seen()));
    }

    private static void assertRefused(ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfAny(RuleViolation.class, AccessDeniedException.class);
    }

    private NewAction deputyByNextWeek() {
        return new NewAction(
                "Name a deputy", "Head of unit", null, Days.today(clock).plusDays(7));
    }

    private Seen seen() {
        return cases.view(id).seen();
    }
}
