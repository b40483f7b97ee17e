package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.makegood.casework.CaseView.Holding;
import org.makegood.kernel.Days;
import org.makegood.shell.Panel;

/** Which desk held the case how long, and why it went on. For staff. */
class HeldBy extends Panel {

    HeldBy(List<Holding> holdings) {
        super(translate("casework.held"));
        var list = new OrderedList();
        list.addClassNames("todo-list", "plain");
        holdings.forEach(holding -> list.add(item(holding)));
        add(list);
    }

    private static ListItem item(Holding holding) {
        var until = holding.untilAt();
        var when = new Span(
                until == null
                        ? translate("casework.held.since", Days.written(holding.fromAt()))
                        : translate("casework.held.from-to", Days.written(holding.fromAt()), Days.written(until)));
        when.addClassNames("small", "muted");
        var desk = new Span(holding.desk() == null ? translate("casework.held.nobody") : holding.desk());
        desk.addClassName("strong");
        var item = new ListItem(desk, when);
        if (holding.reason() != null) {
            item.add(new Span(holding.reason()));
        }
        return item;
    }
}
