package org.makegood.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the menu. Only those see it who may open its view, as the view's own annotation says; the number is asked
 * for then only.
 *
 * @param order place within the group
 * @param count asks for the number behind the entry, or null
 * @param late whether the number is one of late things: red when it is not zero
 */
public record MenuItem(
        Class<? extends Component> view,
        MenuGroup group,
        int order,
        Icons icon,
        String title,
        QueryParameters parameters,
        @Nullable LongSupplier count,
        boolean late) {

    public static MenuItem to(Class<? extends Component> view, MenuGroup group, int order, Icons icon, String title) {
        return new MenuItem(view, group, order, icon, title, QueryParameters.empty(), null, false);
    }

    /** Leads to a particular address of the view, such as a filter. */
    public MenuItem at(QueryParameters chosen) {
        return new MenuItem(view, group, order, icon, title, chosen, count, late);
    }

    /** Shows how many are open. The query must be cheap: it runs whenever the menu is drawn. */
    public MenuItem counting(LongSupplier open) {
        return new MenuItem(view, group, order, icon, title, parameters, open, false);
    }

    public MenuItem countingLate(LongSupplier lateOnes) {
        return new MenuItem(view, group, order, icon, title, parameters, lateOnes, true);
    }
}
