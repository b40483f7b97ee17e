package org.makegood.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.concurrent.atomic.AtomicLong;

/** A box with a heading: a part of a workspace page that is read, moved and refreshed by itself. */
public class Panel extends Composite<Section> {

    private static final AtomicLong IDS = new AtomicLong();

    private final H2 title = new H2();
    private final Div head = new Div(title);
    private final Div body = new Div();

    public Panel(String title, Component... content) {
        this.title.setText(title);
        this.title.setId("panel-" + IDS.incrementAndGet());
        head.addClassName("head");
        body.addClassName("body");
        body.add(content);
        getContent().addClassName("panel");
        getContent()
                .getElement()
                .setAttribute("aria-labelledby", this.title.getId().orElseThrow());
        getContent().add(head, body);
    }

    public Panel title(String text) {
        title.setText(text);
        return this;
    }

    /** Adds something small to the heading's far end: a link to all, a date. */
    public Panel aside(Component... small) {
        head.add(small);
        return this;
    }

    public Panel add(Component... content) {
        body.add(content);
        return this;
    }

    /** Replaces the content. */
    public Panel show(Component... content) {
        body.removeAll();
        body.add(content);
        return this;
    }

    /** Lets the content reach the panel's edges: for tables and lists with rules of their own. */
    public Panel flush() {
        body.addClassName("flush");
        return this;
    }
}
