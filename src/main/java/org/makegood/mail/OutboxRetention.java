package org.makegood.mail;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets mails that left long ago: they hold addresses, and what they said stands in the cases. */
@Component
class OutboxRetention {

    private final OutboxRepository mails;
    private final MailSettings settings;
    private final Clock clock;

    OutboxRetention(OutboxRepository mails, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** On several nodes at once it does no harm. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "P1D")
    void forget() {
        var before = clock.instant().minus(settings.keep());
        int forgotten;
        do {
            forgotten = mails.forgetSent(before);
        } while (forgotten > 0);
    }
}
