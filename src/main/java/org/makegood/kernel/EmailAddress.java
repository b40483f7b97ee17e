package org.makegood.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mail address, in lower case. Says nothing on whether somebody reads it. */
public record EmailAddress(String value) {

    public static final int MAX_LENGTH = 254;

    private static final Pattern FORM = Pattern.compile("[^\\s@<>\"(),;:]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    public EmailAddress {
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a mail address");
        }
    }

    public static Optional<EmailAddress> parse(String typed) {
        var lower = typed.strip().toLowerCase(Locale.ROOT);
        return lower.length() <= MAX_LENGTH && FORM.matcher(lower).matches()
                ? Optional.of(new EmailAddress(lower))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
