package org.makegood.mail;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves.
 *
 * @param from the sender's address; its domain is also that of the Message-IDs
 * @param fromName the sender's name
 * @param replyTo where answers go, when not to the sender
 * @param attempts how often a mail is tried before it counts as failed; 14 tries last about a day
 * @param firstPause the pause after the first try; it doubles with each further one
 * @param longestPause no pause is longer
 * @param claim how long a worker may take over one mail before another takes it over
 * @param parallel how many mails one node sends at once
 * @param keep how long mails that have left can still be read
 */
@ConfigurationProperties("makegood.mail")
record MailSettings(
        @DefaultValue("no-reply@makegood.invalid") String from,
        @DefaultValue("Makegood") String fromName,
        @Nullable String replyTo,
        @DefaultValue("14") int attempts,
        @DefaultValue("1m") Duration firstPause,
        @DefaultValue("4h") Duration longestPause,
        @DefaultValue("5m") Duration claim,
        @DefaultValue("4") int parallel,
        @DefaultValue("180d") Duration keep) {

    /** The pause after the given number of tries. */
    Duration pauseAfter(int tries) {
        var pause = firstPause.multipliedBy(1L << Math.min(tries - 1, 20));
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }

    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
