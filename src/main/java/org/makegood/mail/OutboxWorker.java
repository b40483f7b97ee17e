package org.makegood.mail;

import jakarta.annotation.PreDestroy;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
                settings.parallel(), Thread.ofVirtual().name("outbox-", 1).factory());
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
            Thread.ofVirtual().name("outbox").start(this::run);
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

    /** Sends all that is due, several at once, and says how many mails this node has tried. */
    int sendDue() throws InterruptedException {
        int all = 0;
        int tried;
        do {
            var due = mails.due(BATCH);
            Collections.shuffle(due); // so that nodes that start together do not reach for the same mail
            tried = count(senders.invokeAll(due.stream().map(this::delivery).toList()));
            all += tried;
        } while (tried > 0 && !stopping);
        return all;
    }

    private static int count(List<Future<Boolean>> deliveries) {
        int tried = 0;
        for (var delivery : deliveries) {
            if (delivery.state() == Future.State.FAILED) {
                LOG.error("A mail could not be taken from the outbox", delivery.exceptionNow());
            } else if (delivery.resultNow()) {
                tried++;
            }
        }
        return tried;
    }

    private Callable<Boolean> delivery(UUID id) {
        return () -> {
            var claim = UUID.randomUUID();
            boolean ours = !stopping && claim(id, claim);
            if (ours) {
                deliver(mails.claimed(id), claim);
            }
            return ours;
        };
    }

    private boolean claim(UUID id, UUID claim) {
        try {
            return mails.claim(id, claim);
        } catch (ConcurrencyFailureException _) {
            return false; // another node is changing the row now: it is theirs
        }
    }

    private void deliver(ClaimedMail mail, UUID claim) {
        if (mail.attempts() > settings.attempts()) {
            mails.failed(mail.id(), claim, "Given up: the portal stopped each time it was sending this mail.");
            return;
        }
        try {
            server.send(mail);
        } catch (MailException e) {
            giveBack(mail, claim, MailProblem.of(e));
            return;
        }
        if (!mails.sent(mail.id(), claim)) {
            LOG.warn("Mail {} took longer than its claim and may leave twice, with one Message-ID", mail.id());
        }
    }

    private void giveBack(ClaimedMail mail, UUID claim, MailProblem problem) {
        if (problem.permanent() || mail.attempts() >= settings.attempts()) {
            mails.failed(mail.id(), claim, problem.reason());
            LOG.warn("Mail {} has failed after {} attempts", mail.id(), mail.attempts());
        } else {
            mails.tryAgain(mail.id(), claim, settings.pauseAfter(mail.attempts()), problem.reason());
        }
    }

    /** Lets the mails that are under way leave; takes up no further one. */
    @PreDestroy
    void stop() {
        stopping = true;
        senders.close();
    }
}
