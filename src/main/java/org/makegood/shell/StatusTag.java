package org.makegood.shell;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The state of something: word, shape, colour. */
public class StatusTag extends Span {

    /** What a state means for the reader, in this order of urgency. Never colour alone: icon and word say it, too. */
    public enum Kind {
        NEUTRAL,
        INFO,
        PROGRESS,
        WAITING,
        WARN,
        DANGER,
        SUCCESS;

        public String cssClass() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public StatusTag(Kind kind, Icons icon, String word) {
        addClassNames("tag", kind.cssClass());
        add(icon.create(), new Span(word));
    }
}
