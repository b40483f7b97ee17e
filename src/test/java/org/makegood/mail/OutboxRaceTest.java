package org.makegood.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.mail.OutboxParts.SETTINGS;
import static org.makegood.mail.OutboxParts.mail;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one database. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OutboxRaceTest {

    private static final int MAILS = 600;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NamedParameterJdbcOperations batches;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    @AfterEach
    void clear() {
        jdbc.sql("delete from outbox_mail").update();
    }

    @Test
    void twoNodesSendEachMailOnce() throws Exception {
        var sent = sendWithTwoNodes(OutboxParts.repository(jdbc, batches, clock));

        assertThat(sent).hasSize(MAILS);
        assertThat(sent.values()).allSatisfy(times -> assertThat(times).hasValue(1));
        assertThat(jdbc.sql("select count(*) from outbox_mail where state = 'SENT' and attempts = 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(MAILS);
    }

    /** The twin that proves the harness: without the guard the same two nodes send mails twice. */
    @Test
    void withoutTheGuardTheyWouldNot() throws Exception {
        var sent = sendWithTwoNodes(new UnguardedRepository(jdbc, batches, clock));

        assertThat(sent.values()).anySatisfy(times -> assertThat(times).hasValueGreaterThan(1));
    }

    @Test
    void twoTransactionsThatPutTheSameMailLeaveOneAndBothSucceed() throws Exception {
        var mails = OutboxParts.repository(jdbc, batches, clock);
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 20; round++) {
                var same = mail("event-" + round, "officer@council.test");
                var together = new CyclicBarrier(2);
                Runnable put = () -> transaction.executeWithoutResult(_ -> {
                    meet(together);
                    mails.insert(List.of(same), MailState.HELD);
                    jdbc.sql("select 1").query(Integer.class).single(); // the transaction is still good
                });
                var one = nodes.submit(put);
                var other = nodes.submit(put);
                one.get();
                other.get();
            }
        }
        assertThat(jdbc.sql("select count(*) from outbox_mail")
                        .query(Integer.class)
                        .single())
                .isEqualTo(20);
    }

    private Map<UUID, AtomicInteger> sendWithTwoNodes(OutboxRepository mails) throws Exception {
        transaction.executeWithoutResult(_ -> {
            for (int i = 0; i < MAILS; i++) {
                mails.insert(List.of(mail("officer@council.test")), MailState.WAITING);
            }
        });
        var sent = new ConcurrentHashMap<UUID, AtomicInteger>();
        var server = new CountingServer(sent);
        var together = new CyclicBarrier(2);
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int node = 0; node < 2; node++) {
                nodes.submit(() -> {
                    var worker = OutboxParts.worker(mails, server);
                    meet(together);
                    worker.sendDue();
                    worker.stop();
                    return true;
                });
            }
        }
        return sent;
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class CountingServer extends MailServer {

        private final Map<UUID, AtomicInteger> sent;

        CountingServer(Map<UUID, AtomicInteger> sent) {
            super(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), SETTINGS);
            this.sent = sent;
        }

        @Override
        void send(ClaimedMail mail) {
            sent.computeIfAbsent(mail.id(), _ -> new AtomicInteger()).incrementAndGet();
        }
    }

    private static final class UnguardedRepository extends OutboxRepository {

        private final JdbcClient jdbc;

        UnguardedRepository(JdbcClient jdbc, NamedParameterJdbcOperations batches, Clock clock) {
            super(jdbc, batches, new AttachmentTable(jdbc), SETTINGS, clock);
            this.jdbc = jdbc;
        }

        @Override
        boolean sent(ClaimedMail mail, UUID claim) {
            super.sent(mail, claim);
            return true;
        }

        @Override
        boolean claim(UUID id, UUID claim) {
            jdbc.sql("""
                            update outbox_mail set state = 'SENDING', attempts = attempts + 1, claimed_by = :claim,
                                claimed_until = date_add(utc_timestamp(6), interval 5 minute), sent_at = null
                             where id = :id
                            """).param("id", id).param("claim", claim).update();
            return true;
        }
    }
}
