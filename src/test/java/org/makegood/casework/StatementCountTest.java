package org.makegood.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.makegood.casework.queue.QueueFilter;
import org.makegood.casework.queue.QueueScope;
import org.makegood.casework.queue.QueueService;
import org.makegood.casework.queue.QueueSort;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.concerns.ConcernService;
import org.makegood.kernel.Severity;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleConcern;
import org.makegood.support.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages ask the database a fixed number of times, however much there is to show. */
@PortalTest
class StatementCountTest {

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    ConcernService concerns;

    @Autowired
    CaseService cases;

    @Autowired
    QueueService queue;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aPageOfTheQueueIsOneStatement() {
        for (int i = 0; i < 5; i++) {
            log();
        }
        LEWISHAM_DESK.signIn();
        var filter = QueueFilter.allOpen(QueueScope.OWN);

        assertThat(statements(() -> queue.list(filter, QueueSort.DUE, false, 0, 50)))
                .isEqualTo(1);
        assertThat(statements(() -> queue.counts(QueueScope.OWN))).isEqualTo(1);
    }

    @Test
    void thePageOfACaseTakesNoMoreStatementsWhenMoreWasWritten() {
        var id = log();
        LEWISHAM_DESK.signIn();
        var appointment = LEWISHAM_DESK.appointment();
        cases.answer(id, appointment, "First.", List.of());
        var few = statements(() -> cases.view(id));
        for (int i = 0; i < 10; i++) {
            cases.answer(id, appointment, "And more.", List.of());
        }

        assertThat(statements(() -> cases.view(id))).isEqualTo(few).isLessThanOrEqualTo(12);
        assertThat(statements(() -> concerns.view(id))).isLessThanOrEqualTo(4);
    }

    /** Each fact is asked for once, and what goes into one table goes there together. */
    @Test
    void sendingAConcernTakesFewStatements() {
        log();
        LEWISHAM_OFFICER.signIn();
        var appointment = LEWISHAM_OFFICER.appointment();
        var plain = SampleConcern.about("Counted").form();
        var copied = SampleConcern.about("Counted")
                .of(Fixtures.LEWISHAM, Fixtures.SOUTHWARK, Fixtures.BROMLEY)
                .as(Severity.SERIOUS)
                .form();

        var few = statements(() -> logging.log(plain, null, appointment, List.of()));

        assertThat(few).isLessThanOrEqualTo(16);
        assertThat(statements(() -> logging.log(copied, null, appointment, List.of())))
                .as("two copies are noted together, their desks are asked for together, and each gets a mail")
                .isEqualTo(few + 4);
    }

    private UUID log() {
        return SampleConcern.about("Counted").log(logging).caseId();
    }

    private long statements(Runnable what) {
        return new Statements(jdbc).of(what);
    }
}
