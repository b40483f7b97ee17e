package org.makegood.correspondence;

import java.time.Clock;
import java.util.Locale;
import org.makegood.kernel.Days;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Gives a letter its two forms, from one layout each: the same words in both. */
@Component
class LetterPress {

    private final ITemplateEngine templates;
    private final Clock clock;

    LetterPress(ITemplateEngine templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    String html(Letter letter) {
        return templates.process("mail/letter", context(letter));
    }

    String text(Letter letter) {
        return templates.process("mail/letter.txt", context(letter)).strip() + "\n";
    }

    private Context context(Letter letter) {
        var context = new Context(Locale.UK);
        context.setVariable("letter", letter);
        context.setVariable("sent", Days.written(clock.instant()));
        return context;
    }
}
