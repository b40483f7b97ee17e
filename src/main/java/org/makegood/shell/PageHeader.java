package org.makegood.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/**
 * The head of a page: the one heading, a line of facts under it, and at most two actions of which one is primary. The
 * facts are replaced as a whole when they change, see {@link #facts}.
 */
public class PageHeader extends Composite<Div> {

    private final H1 title = new H1();
    private final Div words = new Div(title);
    private final Div facts = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        this.title.setText(title);
        facts.addClassName("sub");
        actions.addClassName("actions");
        getContent().addClassName("pagehead");
        getContent().add(words);
    }

    public PageHeader title(String text) {
        title.setText(text);
        return this;
    }

    /** Adds one fact to the line under the heading. */
    public PageHeader fact(String text) {
        return fact(new Span(text));
    }

    public PageHeader fact(Component fact) {
        facts.add(fact);
        words.add(facts);
        return this;
    }

    /** Replaces the line of facts. */
    public PageHeader facts(Component... now) {
        facts.removeAll();
        facts.add(now);
        words.add(facts);
        return this;
    }

    /** Adds the page's actions at the far end: at most two, one of them primary. */
    public PageHeader actions(Component... buttons) {
        actions.add(buttons);
        getContent().add(actions);
        return this;
    }

    /** A way back above the heading, named by where it leads. */
    public PageHeader back(String where, String path) {
        var link = new Anchor(path, Icons.ARROW_LEFT.create(), new Span(where));
        link.addClassName("back");
        words.addComponentAsFirst(link);
        return this;
    }
}
