package org.makegood.identity;

import java.time.Instant;

/**
 * An address that opens a page once: to set a password, or to make the first administrator. Whoever has it can do that,
 * so it never goes into a log: it is left out of {@link #toString()}.
 *
 * @param address the whole address, with the token that is stored nowhere
 */
public record OneTimeLink(String address, Instant expiresAt) {

    @Override
    public String toString() {
        return "OneTimeLink[until " + expiresAt + "]";
    }
}
