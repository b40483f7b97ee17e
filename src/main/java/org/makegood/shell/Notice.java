package org.makegood.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A notice in the page, for what stays true. What was just done is said by {@link Notices#done} instead. */
public class Notice extends Composite<Div> {

    private final Div words = new Div();

    private Notice(String kind, Icons icon, String title) {
        var heading = new Paragraph(title);
        heading.addClassName("title");
        words.add(heading);
        getContent().addClassNames("notice", kind);
        getContent().add(icon.create(), words);
    }

    public static Notice info(String title) {
        return new Notice("info", Icons.INFO, title);
    }

    public static Notice success(String title) {
        return new Notice("success", Icons.CIRCLE_CHECK, title);
    }

    public static Notice warn(String title) {
        return new Notice("warn", Icons.TRIANGLE_ALERT, title);
    }

    public static Notice danger(String title) {
        return new Notice("danger", Icons.CIRCLE_ALERT, title);
    }

    /** Grey, with an icon that says what it is about. */
    public static Notice plain(Icons icon, String title) {
        return new Notice("plain", icon, title);
    }

    /** Adds a sentence under the title. */
    public Notice text(String sentence) {
        var text = new Paragraph(sentence);
        text.addClassName("small");
        return add(text);
    }

    public Notice add(Component... more) {
        words.add(more);
        return this;
    }

    /** Read out at once when it appears. */
    public Notice alert() {
        getElement().setAttribute("role", "alert");
        return this;
    }
}
