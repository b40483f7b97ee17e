package org.makegood.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;

/** The numbers at the head of a page, at most five; each leads to the list it counts. */
public class Counts extends Composite<Nav> {

    /** What a number means. A zero is never coloured. */
    public enum Kind {
        PLAIN(""),
        LATE("hot"),
        SOON("soon"),
        WAITING("wait");

        private final String cssClass;

        Kind(String cssClass) {
            this.cssClass = cssClass;
        }
    }

    private final UnorderedList list = new UnorderedList();

    public Counts(String name) {
        list.addClassName("counts");
        getContent().addClassName("panel");
        getContent().setAriaLabel(name);
        getContent().add(list);
    }

    /** Adds a number with the words that finish it ("3 late") and a detail ("the oldest by 3 working days"). */
    public Counts count(
            Kind kind,
            long number,
            String words,
            String detail,
            Class<? extends Component> view,
            QueryParameters parameters) {
        var link = new RouterLink("", view);
        link.setQueryParameters(parameters);
        link.add(line("number", String.valueOf(number)), line("words", words), line("detail", detail));
        var item = new ListItem(link);
        if (number > 0 && kind != Kind.PLAIN) {
            item.addClassName(kind.cssClass);
        }
        list.add(item);
        return this;
    }

    private static Span line(String name, String text) {
        var line = new Span(text);
        line.addClassName(name);
        return line;
    }
}
