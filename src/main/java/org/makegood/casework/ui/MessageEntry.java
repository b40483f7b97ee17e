package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.CaseView;
import org.makegood.kernel.Days;
import org.makegood.shell.Icons;

/** One letter of a conversation: who, for whom, when, and the words as they were written. */
public class MessageEntry extends Article {

    private final Header head = new Header();

    MessageEntry(CaseView.Entry entry) {
        this(entry.actingFor(), entry.author(), entry.channel().label(), entry.at(), entry.body());
        switch (entry.kind()) {
            case PARTNER_MESSAGE -> {}
            case STAFF_ANSWER -> addClassName("staff");
            case STAFF_QUESTION -> {
                addClassName("staff");
                kind(Icons.CIRCLE_HELP, translate("casework.message.question"));
            }
            case NOTE -> {
                addClassName("note");
                kind(Icons.LOCK, translate("casework.message.note"));
            }
        }
    }

    /** What somebody wrote outside of the conversation itself, such as the words that opened the case. */
    public MessageEntry(String body, @Nullable String author, @Nullable String channel, Instant at, String text) {
        addClassName("entry");
        head.add(new H3(body));
        if (author != null) {
            head.add(new Span(author));
        }
        if (channel != null) {
            head.add(new Span(channel));
        }
        var time = new Span(Days.written(at));
        time.addClassName("time");
        head.add(time);
        add(head);
        paragraphs(text);
    }

    private void kind(Icons icon, String word) {
        var kind = new Span(icon.create(), new Span(word));
        kind.addClassName("kind");
        head.addComponentAsFirst(kind);
    }

    /** Adds words as paragraphs; a blank line ends one. */
    public final MessageEntry paragraphs(String text) {
        text.strip().lines().filter(line -> !line.isBlank()).forEach(line -> add(new Paragraph(line)));
        return this;
    }
}
