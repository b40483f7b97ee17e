package org.makegood.identity.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The sign-in came too early after failed ones. */
class TooManyTries extends AuthenticationException {

    private final Duration toWait;

    TooManyTries(Duration toWait) {
        super("Too many tries");
        this.toWait = toWait;
    }

    Duration toWait() {
        return toWait;
    }
}
