package org.makegood.kernel;

import org.jspecify.annotations.Nullable;

/** A business rule said no. The message is written for the person using the portal and is shown as it stands. */
public class RuleViolation extends RuntimeException {

    private final @Nullable String field;

    public RuleViolation(String message) {
        this(null, message);
    }

    /** @param field the property of the form record that the message is about, or null when it is about the whole */
    public RuleViolation(@Nullable String field, String message) {
        super(message);
        this.field = field;
    }

    public @Nullable String field() {
        return field;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** A thing that is missing and one that the person may not see look the same. */
    public static RuleViolation noSuch(String what) {
        return new RuleViolation("There is no such " + what + ".");
    }
}
