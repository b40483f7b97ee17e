package org.makegood.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.AtOnce.atOnce;
import static org.makegood.support.AtOnce.failures;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.makegood.casework.CaseEvent;
import org.makegood.casework.Cases;
import org.makegood.casework.clock.Owed;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.database.RecordRows;
import org.makegood.kernel.EmailAddress;
import org.makegood.mail.Outbox;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleConcern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes write the gathered mails at the same moment. Everything is committed, and deleted after. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DueMailRaceTest {

    private static final String TITLE = "Raced for";
    private static final int ROUNDS = 10;

    @Autowired
    DueMailRounds rounds;

    @Autowired
    DueLines lines;

    @Autowired
    Cases cases;

    @Autowired
    Wording wording;

    @Autowired
    Links links;

    @Autowired
    LetterPress press;

    @Autowired
    Outbox outbox;

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    NamedParameterJdbcOperations batches;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @AfterEach
    void cleanUp() {
        jdbc.sql("delete from outbox_mail where case_id in (select id from case_file where title = ?)")
                .param(TITLE)
                .update();
        jdbc.sql("delete from outbox_mail where unique_key like 'due:%'").update();
        jdbc.sql("delete from case_file where title = ?").param(TITLE).update();
    }

    @Test
    void eachReaderGetsOneMail() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            somethingIsDueSoon();
            writtenByTwo(rounds);

            assertThat(mails()).as("two members of the desk").isEqualTo(2L * round);
        }
    }

    /** The twin that proves the harness: who reads the lines first and deletes them later writes twice. */
    @Test
    void withoutTheGuardTheyWouldGetTwo() throws Exception {
        var unguarded = new DueLines(jdbc, batches, clock) {
            @Override
            List<DueLine> take(EmailAddress reader) {
                return jdbc.sql("select case_id, due_on, topic, owed, level from due_line where recipient = ?")
                        .param(reader.value())
                        .query(RecordRows.of(DueLine.class))
                        .list();
            }
        };
        var mail = new DueMail(unguarded, cases, wording, links, press, outbox) {
            @Override
            void send(EmailAddress reader, Instant now) {
                transaction.executeWithoutResult(_ -> super.send(reader, now));
            }
        };
        somethingIsDueSoon();
        writtenByTwo(new DueMailRounds(lines, mail, clock));

        assertThat(mails()).isGreaterThan(2);
    }

    private void somethingIsDueSoon() {
        var receipt = LEWISHAM_OFFICER.does(() -> logging.log(
                SampleConcern.about(TITLE).form(),
                null,
                LEWISHAM_OFFICER.actor().appointmentId(),
                List.of()));
        transaction.executeWithoutResult(_ ->
                events.publishEvent(new CaseEvent.DueSoon(receipt.caseId(), Owed.FIRST_WORD, receipt.acknowledgeBy())));
    }

    private void writtenByTwo(DueMailRounds nodes) throws InterruptedException {
        var now = clock.instant().plus(DueMailRounds.GATHERED_FOR);
        var written = atOnce(2, node -> {
            nodes.goRound(now.plusMillis(node)); // no two nodes look at the very same moment
            return node;
        });
        assertThat(failures(written)).isEmpty();
    }

    private long mails() {
        return jdbc.sql("select count(*) from outbox_mail where unique_key like 'due:%'")
                .query(Long.class)
                .single();
    }
}
