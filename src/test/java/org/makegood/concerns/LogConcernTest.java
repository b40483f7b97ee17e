package org.makegood.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.makegood.casework.Receipt;
import org.makegood.casework.queue.QueueFilter;
import org.makegood.casework.queue.QueueScope;
import org.makegood.casework.queue.QueueService;
import org.makegood.casework.queue.QueueSort;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.Marking;
import org.makegood.kernel.Severity;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class LogConcernTest {

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    QueueService queue;

    @Test
    void aConcernReachesItsDesk() {
        var receipt = log();

        SignedIn.LEWISHAM_DESK.signIn();
        assertThat(queue.list(QueueFilter.allOpen(QueueScope.OWN), QueueSort.DUE, false, 0, 50))
                .filteredOn(row -> row.id().equals(receipt.caseId()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.reference()).isEqualTo(receipt.reference());
                    assertThat(row.furtherAreas()).isEqualTo(1);
                    assertThat(row.status().label()).isEqualTo("Logged");
                });
    }

    Receipt log() {
        SignedIn.LEWISHAM_OFFICER.signIn();
        var actor = SignedIn.LEWISHAM_OFFICER.actor();
        return logging.log(
                new NewConcern(
                        "No officer at the partnership",
                        "FORUM_CSP",
                        null,
                        Fixtures.LEWISHAM,
                        List.of(Fixtures.BROMLEY),
                        null,
                        null,
                        LocalDate.of(2026, 6, 9),
                        "Nobody from probation has come since June.",
                        Set.of(Effect.DECISIONS_WAIT, Effect.WORK_STOPS),
                        null,
                        Severity.SERIOUS,
                        "A named officer",
                        Audience.OVERVIEW_BODY,
                        Attribution.BY_ORGANISATION,
                        Marking.OFFICIAL),
                null,
                actor.appointmentId(),
                List.of());
    }
}
