package org.makegood.mail;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Says how the outbox fares. A mail server that does not answer makes the outbox {@code DEGRADED}, never {@code DOWN}:
 * the portal works and loses nothing, and must not be taken out of service or restarted for it.
 */
@Component
class OutboxHealthIndicator extends AbstractHealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED");
    static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
    static final int MOST_FAILED_A_DAY = 20;

    private final MailQueries mails;
    private final Clock clock;

    OutboxHealthIndicator(MailQueries mails, Clock clock) {
        super("The outbox cannot be read");
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        var now = clock.instant();
        var wait =
                mails.oldestWaiting().map(since -> Duration.between(since, now)).orElse(Duration.ZERO);
        long failed = mails.failedOfThosePutSince(now.minus(Duration.ofDays(1)));
        boolean well = wait.compareTo(LONGEST_WAIT) <= 0 && failed <= MOST_FAILED_A_DAY;
        builder.status(well ? Status.UP : DEGRADED)
                .withDetail("oldestWaitingSeconds", wait.toSeconds())
                .withDetail("failedInOneDay", failed);
    }
}
