package org.makegood.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.makegood.support.SignedIn.ADMINISTRATOR;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.casework.due.EscalationLevel;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.concerns.ConcernService;
import org.makegood.concerns.ConcernStatus;
import org.makegood.concerns.NewAction;
import org.makegood.concerns.Outcome;
import org.makegood.identity.CurrentUser;
import org.makegood.identity.administration.AuditFilter;
import org.makegood.identity.administration.AuditLine;
import org.makegood.identity.administration.AuditService;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.EmailAddress;
import org.makegood.kernel.Ids;
import org.makegood.kernel.Marking;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.ServiceLine;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleConcern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class CaseAuditTest {

    private static final String TYPED = "Ravens sit on the roof of the hall";

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    ConcernService concerns;

    @Autowired
    CaseService cases;

    @Autowired
    Casework casework;

    @Autowired
    VisitorCases visitors;

    @Autowired
    AuditService audit;

    @Autowired
    Fixtures fixtures;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    Clock clock;

    private UUID id;
    private String reference;

    @BeforeEach
    void aConcernIsLogged() {
        var receipt = SampleConcern.about(TYPED).saying(TYPED).log(logging);
        id = receipt.caseId();
        reference = receipt.reference();
    }

    @Test
    void anEntrySaysWhoForWhomFromWhereAndHowTheCaseStands() {
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("Opened");
            assertThat(entry.person()).isEqualTo(LEWISHAM_OFFICER.title());
            assertThat(entry.actingFor()).isEqualTo(fixtures.lewisham().name());
            assertThat(entry.address()).isEqualTo("127.0.0.1");
            assertThat(entry.before()).isNull();
            assertThat(entry.after())
                    .isEqualTo("Status: Logged; Severity: Moderate; Marking: OFFICIAL; "
                            + "Shared with: Probation staff of the region; Desk: Lewisham and Bromley partnerships");
        });
    }

    @Test
    void whatIsDoneToACaseIsOneEntryWithWhatItChanged() {
        LEWISHAM_DESK.runs(() -> {
            cases.take(seen());
            cases.acknowledge(seen());
            cases.ask(id, appointment(), TYPED, List.of());
        });
        LEWISHAM_OFFICER.runs(() -> cases.write(id, appointment(), TYPED, List.of()));
        LEWISHAM_DESK.runs(() -> {
            cases.answer(id, appointment(), TYPED, List.of());
            cases.note(id, appointment(), TYPED, List.of());
            cases.escalate(seen(), EscalationLevel.REGION, TYPED, List.of());
            cases.handOver(seen(), fixtures.southwarkDesk().id(), TYPED, List.of());
        });

        assertThat(afterOpening())
                .extracting(AuditLine::action, AuditLine::before, AuditLine::after)
                .containsExactly(
                        tuple("Assigned", null, "Given to: Partnerships officer"),
                        tuple("Acknowledged", "Status: Logged", "Status: Acknowledged"),
                        tuple("Question asked", null, "Waits for: the partner"),
                        tuple("Message written", "Waits for: the partner", null),
                        tuple("Answered", null, null),
                        tuple("Note kept", null, null),
                        tuple("Escalated", null, "Taken to: Regional director"),
                        tuple(
                                "Handed over",
                                "Desk: Lewisham and Bromley partnerships; Given to: Partnerships officer",
                                "Desk: Southwark partnerships"));
        nothingTypedIsKept();
    }

    @Test
    void whatBecomesOfAConcernIsAudited() {
        var due = Days.today(clock).plusDays(7);
        LEWISHAM_DESK.runs(() -> {
            concerns.takeUp(seen());
            var action = concerns.agreeAction(seen(), new NewAction(TYPED, TYPED, null, due), List.of());
            concerns.completeAction(seen(), action, TYPED, List.of());
            concerns.resolve(seen(), Outcome.PUT_RIGHT, TYPED, List.of());
        });
        LEWISHAM_OFFICER.runs(() -> concerns.reopen(seen(), TYPED, List.of()));
        LEWISHAM_DESK.runs(() -> concerns.resolve(seen(), Outcome.EXPLAINED, TYPED, List.of()));
        LEWISHAM_OFFICER.runs(() -> concerns.confirm(seen()));

        var dueThen = "Action due: " + Days.written(due);
        assertThat(afterOpening())
                .extracting(AuditLine::action, AuditLine::before, AuditLine::after)
                .containsExactly(
                        tuple(
                                "Being looked into",
                                "Status: Logged",
                                "Status: Being looked into; Given to: Partnerships officer"),
                        tuple("Action agreed", "Status: Being looked into", "Status: Action agreed; " + dueThen),
                        tuple("Action completed", dueThen, "Action done"),
                        tuple("Resolved", "Status: Action agreed", "Status: Resolved; " + outcome(Outcome.PUT_RIGHT)),
                        tuple("Reopened", "Status: Resolved; " + outcome(Outcome.PUT_RIGHT), "Status: Reopened"),
                        tuple("Resolved", "Status: Reopened", "Status: Resolved; " + outcome(Outcome.EXPLAINED)),
                        tuple("Confirmed", "Status: Resolved", "Status: Confirmed"));
        nothingTypedIsKept();
    }

    @Test
    void whatAVisitorDoesIsThereWithoutTheirName() {
        var visitor = new Reporter.Visitor("Ada Raven", new EmailAddress("ada.raven@example.org"), "a-token");
        reference = casework.open(
                        new NewCase(
                                Ids.next(clock),
                                CaseKind.CONCERN,
                                TYPED,
                                ConcernStatus.LOGGED,
                                ServiceLine.PARTNERSHIPS,
                                "FORUM_CSP",
                                null,
                                Marking.OFFICIAL,
                                Audience.REGION,
                                Attribution.NAMED,
                                Fixtures.LEWISHAM,
                                null,
                                List.of(),
                                null),
                        visitor)
                .reference();
        visitors.write("a-token", TYPED);

        assertThat(entries())
                .extracting(AuditLine::action, AuditLine::person, AuditLine::actingFor)
                .containsExactly(
                        tuple("Message written", null, "A member of the public"),
                        tuple("Opened", null, "A member of the public"));
        assertThat(entries()).allSatisfy(entry -> assertThat(entry.toString()).doesNotContain("Raven", TYPED));
    }

    @Test
    void whatIsRefusedChangesNothingAndIsNotThere() {
        LEWISHAM_DESK.runs(() -> assertThatThrownBy(
                        () -> cases.handOver(seen(), fixtures.lewishamDesk().id(), TYPED, List.of()))
                .isInstanceOf(RuleViolation.class));

        assertThat(entries()).hasSize(1);
    }

    private static String outcome(Outcome outcome) {
        return "Outcome: " + outcome.label();
    }

    private void nothingTypedIsKept() {
        assertThat(entries()).allSatisfy(entry -> assertThat(entry.toString()).doesNotContain(TYPED));
    }

    private List<AuditLine> entries() {
        var ofTheCase = new AuditFilter("", "case", reference, null, null);
        return ADMINISTRATOR.does(() -> audit.list(ofTheCase, PageRequest.of(0, 50)));
    }

    private List<AuditLine> afterOpening() {
        return entries().reversed().stream().skip(1).toList();
    }

    private Seen seen() {
        return cases.view(id).seen();
    }

    private UUID appointment() {
        return currentUser.actor().appointmentId();
    }
}
