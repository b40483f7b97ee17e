package org.makegood.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** What narrows a list, in a line above it. On a narrow screen all but the first wait behind a button. */
public class FilterBar extends Composite<Div> {

    public FilterBar(Component... fields) {
        getContent().addClassName("filters");
        getContent()
                .getElement()
                .setAttribute("role", "search")
                .setAttribute("aria-label", translate("shell.filters.name"));
        add(fields);
    }

    /** Adds fields after those that are there. */
    public void add(Component... fields) {
        for (var field : fields) {
            if (getContent().getComponentCount() == 1) {
                getContent().add(more());
            }
            getContent().add(field);
        }
    }

    /** Brings the other filters, and takes them away. */
    private Button more() {
        var more = new Button(translate("shell.filters.more"), Icons.SLIDERS_HORIZONTAL.create());
        more.addThemeVariants(ButtonVariant.SMALL);
        more.addClassName("more");
        more.getElement().setAttribute("aria-expanded", "false");
        more.addClickListener(_ -> {
            var open = !getContent().hasClassName("open");
            getContent().setClassName("open", open);
            more.getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        return more;
    }
}
