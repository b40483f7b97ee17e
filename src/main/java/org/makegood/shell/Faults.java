package org.makegood.shell;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody foresaw: written down once, and told without its inside. */
public final class Faults {

    private static final Logger log = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    /** Logs a fault and returns the sentence for the person; its number leads from their telephone call to the log. */
    public static String logged(Throwable fault) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        log.error("Unexpected fault {}", number, fault);
        return "Something went wrong on our side, and what you asked for was not done. Try again. If it happens again, "
                + "tell us the number " + number + ".";
    }
}
