package org.makegood.database;

import org.jspecify.annotations.Nullable;

/** The portal cannot start because of its database; the message is the sentence the person at the console reads. */
public final class DatabaseUnavailable extends RuntimeException {

    DatabaseUnavailable(String sentence) {
        this(sentence, null);
    }

    DatabaseUnavailable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
