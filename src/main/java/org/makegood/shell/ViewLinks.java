package org.makegood.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The views of a list, each an address of its own: links, not tabs. */
public class ViewLinks extends Composite<Nav> {

    /**
     * One view of the list.
     *
     * @param count how many rows it has, or null where that is not said
     * @param late whether the count is one of late things, and so red when there are any
     */
    public record View(
            String text,
            Class<? extends Component> target,
            QueryParameters parameters,
            @Nullable Long count,
            boolean late,
            boolean current) {}

    public ViewLinks(String name) {
        getContent().addClassName("views");
        getContent().setAriaLabel(name);
    }

    public void show(List<View> views) {
        getContent().removeAll();
        views.forEach(view -> getContent().add(link(view)));
    }

    private static RouterLink link(View view) {
        var link = new RouterLink(view.text(), view.target());
        link.setQueryParameters(view.parameters());
        link.setHighlightCondition((_, _) -> false);
        if (view.current()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        if (view.count() != null) {
            var count = new Span(String.valueOf(view.count()));
            count.addClassName("n");
            count.setClassName("hot", view.late() && view.count() > 0);
            link.add(count);
        }
        return link;
    }
}
