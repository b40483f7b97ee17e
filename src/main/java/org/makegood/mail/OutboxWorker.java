package org.makegood.mail;

import jakarta.annotation.PreDestroy;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends what is in the outbox. Any number of nodes may run one: a mail is claimed by changing its row, and the claim is
 * committed before the mail is sent, so that one node sends it. Should that node die in between, another takes the
 * claim over when it has run out and sends the mail with the same Message-ID, by which receivers know it again.
 */
@Component
class OutboxWorker {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
    private static final int BATCH = 50;

    private final OutboxRepository mails;
    private final MailServer server;
    private final MailSettings settings;
    private final ExecutorService senders;
    private final AtomicInteger nudges = new AtomicInteger();
    private volatile boolean stopping;

    OutboxWorker(OutboxRepository mails, MailServer server, MailSettings settings) {
        this.mails = mails;
        this.server = server;
        this.settings = settings;
        senders = Executors.newFixedThreadPool(
                settings.parallel(),
                Thread.ofPlatform().daemon().name("outbox-", 1).factory());
    }

    /** Starts sending once the current transaction is committed, so that a mail need not wait for the schedule. */
    void nudgeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                nudge();
            }
        });
    }

    /** Starts sending, or makes the sending that is under way look once more. Returns at once. */
    @Scheduled(fixedDelayString = "${makegood.mail.every:15s}")
    void nudge() {
        if (server.isConfigured() && !stopping && nudges.getAndIncrement() == 0) {
            Thread.ofPlatform().daemon().name("outbox").start(this::run);
        }
    }

    private void run() {
        int seen;
        do {
            seen = nudges.get();
            try {
                sendDue();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.warn("The outbox could not be read; it is tried again on schedule", e);
            }
        } while (nudges.addAndGet(-seen) > 0);
    }

    /**
     * Sends all that is due, several at once, and says how many mails this node has tried. Ends early when there is no
     * server: the other mails keep their attempts for when there is one.
     */
    int sendDue() throws InterruptedException {
        int all = 0;
        Round round;
        do {
            var due = mails.due(BATCH);
            Collections.shuffle(due); // so that nodes that start together do not reach for the same mail
            round = Round.of(senders.invokeAll(due.stream().map(this::delivery).toList()));
            all += round.tried;
        } while (round.tried > 0 && !round.withoutServer && !stopping);
        return all;
    }

    /** What became of one try to send a mail. */
    private enum Delivery {
        SOMEBODY_ELSES,
        DONE,
        WITHOUT_SERVER
    }

    private record Round(int tried, boolean withoutServer) {

        static Round of(List<Future<Delivery>> deliveries) {
            int tried = 0;
            boolean withoutServer = false;
            for (var delivery : deliveries) {
                if (delivery.state() == Future.State.FAILED) {
                    LOG.error("A mail could not be taken from the outbox", delivery.exceptionNow());
                } else if (delivery.resultNow() != Delivery.SOMEBODY_ELSES) {
                    tried++;
                    withoutServer |= delivery.resultNow() == Delivery.WITHOUT_SERVER;
                }
            }
            return new Round(tried, withoutServer);
        }
    }

    private Callable<Delivery> delivery(UUID id) {
        return () -> {
            var claim = UUID.randomUUID();
            return !stopping && claim(id, claim) ? deliver(mails.claimed(id), claim) : Delivery.SOMEBODY_ELSES;
        };
    }

    private boolean claim(UUID id, UUID claim) {
        try {
            return mails.claim(id, claim);
        } catch (ConcurrencyFailureException _) {
            return false; // another node is changing the row now: it is theirs
        }
    }

    private Delivery deliver(ClaimedMail mail, UUID claim) {
        if (mail.attempts() > settings.attempts()) {
            mails.failed(mail.id(), claim, "Given up: the portal stopped each time it was sending this mail.");
            return Delivery.DONE;
        }
        try {
            server.send(mail);
        } catch (MailException e) {
            return giveBack(mail, claim, MailProblem.of(e));
        }
        if (!mails.sent(mail, claim)) {
            LOG.warn("Mail {} took longer than its claim and may leave twice, with one Message-ID", mail.id());
        }
        return Delivery.DONE;
    }

    private Delivery giveBack(ClaimedMail mail, UUID claim, MailProblem problem) {
        if (problem.reach() == MailProblem.Reach.FOR_GOOD || mail.attempts() >= settings.attempts()) {
            mails.failed(mail.id(), claim, problem.reason());
            LOG.warn("Mail {} has failed, attempts: {}", mail.id(), mail.attempts());
        } else {
            mails.tryAgain(mail.id(), claim, settings.pauseAfter(mail.attempts()), problem.reason());
        }
        return problem.reach() == MailProblem.Reach.NO_SERVER ? Delivery.WITHOUT_SERVER : Delivery.DONE;
    }

    /** Lets the mails that are under way leave, for a while; takes up no further one. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        senders.shutdown();
        if (!senders.awaitTermination(5, TimeUnit.SECONDS)) {
            senders.shutdownNow();
        }
    }
}
