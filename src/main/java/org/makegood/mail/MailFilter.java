package org.makegood.mail;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Reference;

/**
 * Which mails of the outbox to list.
 *
 * @param state in this state only, or null for any
 * @param words a reference, or how the recipient's address begins; empty for all
 */
public record MailFilter(@Nullable MailState state, String words) {

    public MailFilter {
        words = words.strip();
    }

    Optional<Reference> reference() {
        return Reference.parse(words);
    }

    /** The address's beginning as a pattern in which what was typed stands for itself. */
    String recipientPattern() {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
