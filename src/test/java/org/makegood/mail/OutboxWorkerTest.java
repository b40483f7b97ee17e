package org.makegood.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.mail.OutboxParts.SETTINGS;
import static org.makegood.mail.OutboxParts.mail;
import static org.makegood.mail.OutboxParts.smtp;
import static org.makegood.mail.OutboxParts.worker;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.mail.OutboxParts.TurnedClock;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The worker sees committed rows only: these tests commit, and clear the outbox after them. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OutboxWorkerTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NamedParameterJdbcOperations batches;

    @Autowired
    TransactionTemplate transaction;

    final TurnedClock clock = new TurnedClock();
    final GreenMail greenMail = OutboxParts.mailServer();
    OutboxRepository mails;
    OutboxWorker worker;

    @BeforeEach
    void build() {
        clear(); // the world of the tests has been invited by mail
        greenMail.start();
        mails = OutboxParts.repository(jdbc, batches, clock);
        worker = worker(mails, smtp(greenMail.getSmtp().getPort()));
    }

    @AfterEach
    void stop() throws InterruptedException {
        worker.stop();
        greenMail.stop();
        clear();
    }

    private void clear() {
        jdbc.sql("delete from outbox_mail").update();
    }

    @Test
    void aMailLeavesAsTextAndHtmlWithItsOwnMessageId() throws Exception {
        mails.insert(List.of(mail("officer@council.test")), MailState.WAITING);

        assertThat(worker.sendDue()).isEqualTo(1);

        var received = received().getFirst();
        assertThat(received.getSubject()).isEqualTo("MG-7K4P-2W: “we have a question” – ŵ");
        assertThat(received.getFrom()[0]).hasToString("Makegood <portal@makegood.test>");
        assertThat(received.getReplyTo()[0]).hasToString("desk@makegood.test");
        assertThat(received.getMessageID())
                .isEqualTo(one("message_id"))
                .startsWith("<")
                .endsWith("@makegood.test>");
        assertThat(received.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(received.getContentType()).startsWith("multipart/alternative");
        var parts = (MimeMultipart) received.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Which meetings were missed?");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Which meetings were <b>missed</b>?</p>");
    }

    @Test
    void aSentMailIsNotSentAgain() throws Exception {
        mails.insert(List.of(mail("officer@council.test")), MailState.WAITING);

        worker.sendDue();
        clock.turn(Duration.ofDays(1));

        assertThat(worker.sendDue()).isZero();
        assertThat(one("state")).isEqualTo("SENT");
        assertThat(received()).hasSize(1);
    }

    @Test
    void theWordsOfASecretMailAreWipedOnceItHasLeft() throws Exception {
        var link = mail("officer@council.test");
        var secret =
                new OutgoingMail(link.key(), link.to(), link.subject(), link.text(), link.html(), null, null, true);
        mails.insert(List.of(secret), MailState.WAITING);

        worker.sendDue();

        assertThat(received()).hasSize(1);
        assertThat(one("text_body")).isEmpty();
        assertThat(one("html_body")).isEmpty();
    }

    @Test
    void aHeldMailStays() throws Exception {
        mails.insert(List.of(mail("officer@council.test")), MailState.HELD);

        assertThat(worker.sendDue()).isZero();
        assertThat(one("state")).isEqualTo("HELD");
    }

    @Test
    void aMailWaitsForAServerThatIsDownAndLeavesWhenItIsUp() throws Exception {
        int port = greenMail.getSmtp().getPort();
        greenMail.stop();
        mails.insert(List.of(mail("officer@council.test")), MailState.WAITING);

        worker.sendDue();

        assertThat(one("state")).isEqualTo("WAITING");
        assertThat(one("last_error")).startsWith("The mail server did not take the mail:");

        var up = new GreenMail(new com.icegreen.greenmail.util.ServerSetup(port, "127.0.0.1", "smtp"));
        up.start();
        try {
            clock.turn(Duration.ofSeconds(59));
            assertThat(worker.sendDue()).isZero();
            clock.turn(Duration.ofSeconds(1));
            assertThat(worker.sendDue()).isEqualTo(1);
            assertThat(up.getReceivedMessages()).hasSize(1);
            assertThat(one("state")).isEqualTo("SENT");
        } finally {
            up.stop();
        }
    }

    @Test
    void withoutAServerTheOtherMailsKeepTheirAttempts() throws Exception {
        greenMail.stop();
        for (int i = 0; i < 60; i++) {
            mails.insert(List.of(mail("officer@council.test")), MailState.WAITING);
        }

        worker.sendDue();

        assertThat(jdbc.sql("select count(*) from outbox_mail where attempts = 0")
                        .query(Long.class)
                        .single())
                .isEqualTo(10);
    }

    @Test
    void aMailThatNeverGetsThroughFailsAfterTheLastAttempt() throws Exception {
        greenMail.stop();
        mails.insert(List.of(mail("officer@council.test")), MailState.WAITING);

        for (int attempt = 1; attempt <= SETTINGS.attempts(); attempt++) {
            assertThat(one("state")).isEqualTo("WAITING");
            worker.sendDue();
            clock.turn(SETTINGS.pauseAfter(attempt));
        }

        assertThat(one("state")).isEqualTo("FAILED");
        assertThat(worker.sendDue()).isZero();
    }

    @Test
    void anAddressThatTheServerRefusesFailsAtOnce() throws Exception {
        try (var refusing = new ScriptedSmtp("550 5.1.1 no such mailbox")) {
            var strict = worker(mails, smtp(refusing.port()));
            mails.insert(List.of(mail("nobody@council.test")), MailState.WAITING);

            strict.sendDue();
            strict.stop();
        }
        assertThat(one("state")).isEqualTo("FAILED");
        assertThat(one("last_error"))
                .startsWith("The mail server refused the address:")
                .contains("550 5.1.1 no such mailbox");
    }

    @Test
    void anAddressThatTheServerPutsOffIsTriedAgain() throws Exception {
        try (var greylisting = new ScriptedSmtp("450 4.2.0 greylisted, come back")) {
            var patient = worker(mails, smtp(greylisting.port()));
            mails.insert(List.of(mail("officer@council.test")), MailState.WAITING);

            patient.sendDue();
            patient.stop();
        }
        assertThat(one("state")).isEqualTo("WAITING");
        assertThat(one("last_error")).contains("450 4.2.0 greylisted");
    }

    @Test
    void aMailWhoseNodeDiedAfterSendingIsSentAgainWithTheSameMessageId() throws Exception {
        mails.insert(List.of(mail("officer@council.test")), MailState.WAITING);
        var dying = worker(
                new DyingRepository(jdbc, batches, clock),
                smtp(greenMail.getSmtp().getPort()));
        dying.sendDue();
        dying.stop();
        assertThat(one("state")).isEqualTo("SENDING");

        clock.turn(SETTINGS.claim().minusSeconds(1));
        assertThat(worker.sendDue()).isZero();
        clock.turn(Duration.ofSeconds(1));
        assertThat(worker.sendDue()).isEqualTo(1);

        assertThat(received()).hasSize(2);
        assertThat(received().get(0).getMessageID()).isEqualTo(received().get(1).getMessageID());
        assertThat(one("state")).isEqualTo("SENT");
    }

    @Test
    void aMailLeavesPromptlyAfterTheCommitAndNotBefore() {
        var outbox = new Outbox(mails, smtp(greenMail.getSmtp().getPort()), worker);

        transaction.executeWithoutResult(_ -> {
            outbox.put(mail("officer@council.test"));
            worker.nudge();
            assertThat(greenMail.waitForIncomingEmail(300, 1)).isFalse();
        });

        assertThat(greenMail.waitForIncomingEmail(5_000, 1)).isTrue();
    }

    @Test
    void aMailPutInATransactionThatFailsNeverExisted() {
        var outbox = new Outbox(mails, smtp(greenMail.getSmtp().getPort()), worker);

        transaction.executeWithoutResult(status -> {
            outbox.put(mail("officer@council.test"));
            status.setRollbackOnly();
        });

        assertThat(jdbc.sql("select count(*) from outbox_mail")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void mailsThatLeftLongAgoAreForgotten() throws Exception {
        mails.insert(List.of(mail("officer@council.test")), MailState.WAITING);
        worker.sendDue();
        clock.turn(Duration.ofDays(179));
        mails.insert(List.of(mail("officer@council.test")), MailState.WAITING);
        worker.sendDue();
        mails.insert(List.of(mail("officer@council.test")), MailState.HELD);
        clock.turn(Duration.ofDays(2));

        new OutboxRetention(mails, SETTINGS, clock).forget();

        assertThat(jdbc.sql("select state from outbox_mail order by state")
                        .query(String.class)
                        .list())
                .containsExactly("HELD", "SENT");
    }

    @Test
    void pausesDoubleUpToALimit() {
        assertThat(SETTINGS.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(SETTINGS.pauseAfter(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(SETTINGS.pauseAfter(8)).isEqualTo(Duration.ofMinutes(128));
        assertThat(SETTINGS.pauseAfter(9)).isEqualTo(Duration.ofHours(4));
        assertThat(SETTINGS.pauseAfter(500)).isEqualTo(Duration.ofHours(4));
    }

    private List<MimeMessage> received() {
        return Arrays.asList(greenMail.getReceivedMessages());
    }

    private String one(String column) {
        return jdbc.sql("select " + column + " from outbox_mail")
                .query(String.class)
                .single();
    }

    /** Of a node that is killed between sending a mail and noting it. */
    private static final class DyingRepository extends OutboxRepository {

        DyingRepository(JdbcClient jdbc, NamedParameterJdbcOperations batches, TurnedClock clock) {
            super(jdbc, batches, new AttachmentTable(jdbc), SETTINGS, clock);
        }

        @Override
        boolean sent(ClaimedMail mail, UUID claim) {
            return true;
        }
    }
}
