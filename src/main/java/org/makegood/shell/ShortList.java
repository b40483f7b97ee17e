package org.makegood.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;

/** Up to a handful of things, each a link with a line of what else there is to say of it. */
public class ShortList extends UnorderedList {

    public ShortList() {
        addClassNames("todo-list", "plain");
    }

    /** @return the item, for what else belongs to it */
    public ListItem add(RouterLink link, Component... about) {
        link.addClassName("strong");
        var line = new Div(about);
        line.addClassName("row");
        var item = new ListItem(link, line);
        add(item);
        return item;
    }

    /** A part of a page with this list; empty when nothing is in it. */
    public Optional<Panel> in(String title) {
        return getChildren().findAny().isEmpty() ? Optional.empty() : Optional.of(new Panel(title, this));
    }
}
