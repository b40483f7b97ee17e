package org.makegood.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing to show: says why, what would be found elsewhere, and offers one way out. */
public class EmptyState extends Composite<Div> {

    private final Div ways = new Div();

    public EmptyState(Icons icon, String what, String why) {
        var title = new Paragraph(what);
        title.addClassName("title");
        ways.addClassName("actions");
        getContent().addClassName("empty");
        getContent().add(icon.create(), title, new Paragraph(why));
    }

    /** Adds the way out: one button or link, at most two. */
    public EmptyState ways(Component... wayOut) {
        ways.add(wayOut);
        getContent().add(ways);
        return this;
    }
}
