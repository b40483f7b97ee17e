package org.makegood.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.makegood.kernel.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends the gathered mails on due dates, each once nothing was added to it for a while: so whoever has a hundred cases that
 * are found late in one round gets one mail. Any number of nodes may run one.
 */
@Component
class DueMailRounds {

    static final Duration GATHERED_FOR = Duration.ofMinutes(3);

    private static final int BATCH = 100;
    private static final Logger LOG = LoggerFactory.getLogger(DueMailRounds.class);

    private final DueLines lines;
    private final DueMail mail;
    private final Clock clock;

    DueMailRounds(DueLines lines, DueMail mail, Clock clock) {
        this.lines = lines;
        this.mail = mail;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1M")
    void goRound() {
        goRound(clock.instant());
    }

    void goRound(Instant now) {
        List<EmailAddress> readers;
        int sent;
        do {
            readers = lines.complete(now.minus(GATHERED_FOR), BATCH);
            sent = (int) readers.stream().filter(reader -> send(reader, now)).count();
        } while (readers.size() == BATCH && sent > 0);
    }

    private boolean send(EmailAddress reader, Instant now) {
        try {
            mail.send(reader, now);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("A mail on due dates could not be written; the next round tries again", e);
            return false;
        }
    }
}
