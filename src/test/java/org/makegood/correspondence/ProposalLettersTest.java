package org.makegood.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.casework.CaseService;
import org.makegood.casework.Seen;
import org.makegood.kernel.Days;
import org.makegood.proposals.DeclineReason;
import org.makegood.proposals.ProposalService;
import org.makegood.proposals.ProposingService;
import org.makegood.proposals.plan.NewVisit;
import org.makegood.proposals.plan.PlanService;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleProposal;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** One proposal on its way, as its mails tell it. */
@PortalTest
@Import(Letterbox.class)
class ProposalLettersTest {

    private static final String OFFICER = SignedIn.LEWISHAM_OFFICER.username() + "@example.org";

    @Autowired
    ProposingService proposing;

    @Autowired
    ProposalService proposals;

    @Autowired
    PlanService plans;

    @Autowired
    CaseService cases;

    @Autowired
    Letterbox letterbox;

    @Autowired
    Clock clock;

    private UUID id;

    @BeforeEach
    void aProjectIsProposed() {
        id = SampleProposal.at("Riverside path", Days.today(clock).plusDays(10))
                .propose(proposing)
                .caseId();
    }

    @Test
    void whoeverProposesGetsAReceipt() {
        assertThat(letterbox
                        .only(OFFICER, "we have your unpaid work proposal", "receipt")
                        .text())
                .contains("You sent us “Riverside path”.")
                .contains("because:");
    }

    @Test
    void aVisitIsAnnouncedMovedAndCancelled() {
        LEWISHAM_DESK.runs(() -> {
            var day = Days.today(clock).plusDays(3);
            var visit = plans.planVisit(seen(), visit(day, LocalTime.of(10, 0)), List.of());
            plans.moveVisit(seen(), visit, visit(day, LocalTime.of(14, 30)), List.of());
            plans.cancelVisit(seen(), visit);
        });

        assertThat(letterbox
                        .only(OFFICER, "we come to look at the site on", "visit")
                        .text())
                .contains("10:00am")
                .contains("Placement coordinator");
        assertThat(letterbox
                        .only(OFFICER, "the site visit moves to", "visitmoved")
                        .text())
                .contains("2:30pm");
        assertThat(letterbox.only(OFFICER, "is cancelled", "visitcancelled").text())
                .contains("does not take place");
    }

    @Test
    void theVisitStandsInTheCalendarMovesThereAndGoes() {
        var visit = LEWISHAM_DESK.does(() -> {
            var day = Days.today(clock).plusDays(3);
            var planned = plans.planVisit(seen(), visit(day, LocalTime.of(10, 0)), List.of());
            plans.moveVisit(seen(), planned, visit(day, LocalTime.of(14, 30)), List.of());
            plans.cancelVisit(seen(), planned);
            return planned;
        });

        assertThat(entry("we come to look at the site on", "visit"))
                .contains("METHOD:REQUEST", "UID:" + visit, "SEQUENCE:0", "T100000", "Site visit: Riverside path");
        assertThat(entry("the site visit moves to", "visitmoved"))
                .contains("METHOD:REQUEST", "UID:" + visit, "SEQUENCE:1", "T143000", "T153000");
        assertThat(entry("is cancelled", "visitcancelled"))
                .contains("METHOD:CANCEL", "UID:" + visit, "SEQUENCE:2", "STATUS:CANCELLED");
    }

    @Test
    void whatIsTakenBackLeavesNoVisitInTheCalendar() {
        var visit = LEWISHAM_DESK.does(
                () -> plans.planVisit(seen(), visit(Days.today(clock).plusDays(3), LocalTime.of(10, 0)), List.of()));

        LEWISHAM_OFFICER.runs(() -> proposals.withdraw(seen(), "We did it ourselves.", List.of()));

        assertThat(entry("is cancelled", "visitcancelled"))
                .contains("METHOD:CANCEL", "UID:" + visit, "SEQUENCE:1", "STATUS:CANCELLED");
    }

    private String entry(String inSubject, String sample) {
        return letterbox.entry(letterbox.only(OFFICER, inSubject, sample));
    }

    @Test
    void aDeclinedProposalSaysWhyInOurWords() {
        LEWISHAM_DESK.runs(() -> proposals.decline(
                seen(), DeclineReason.PAID_WORK, "The parks contractor is paid to do this.", List.of()));

        assertThat(letterbox
                        .only(OFFICER, "we cannot take your project on", "declined")
                        .text())
                .contains("The reason: it would take paid work away from somebody.")
                .contains("The parks contractor is paid to do this.");
    }

    private Seen seen() {
        return cases.view(id).seen();
    }

    private static NewVisit visit(LocalDate day, LocalTime time) {
        return new NewVisit(day, time, 60, "Placement coordinator", null);
    }
}
