package org.makegood.correspondence;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the letters: they stand in the bundle of this module. */
@Component
class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /** The text under a key of this module, with its gaps filled. */
    String say(String key, Object... gaps) {
        return messages.getMessage("correspondence." + key, gaps, Locale.UK);
    }
}
