package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.makegood.kernel.Days;
import org.makegood.proposals.SimilarProposal;
import org.makegood.shell.Panel;

/** For staff: proposals of the same kind in the same place, which may be the same one. */
class DuplicatesPanel extends Panel {

    DuplicatesPanel(List<SimilarProposal> similar) {
        super(translate("proposals.case.similar"));
        var list = new UnorderedList();
        list.addClassNames("todo-list", "plain");
        similar.forEach(one -> list.add(item(one)));
        add(list);
    }

    private static ListItem item(SimilarProposal one) {
        var item = new ListItem();
        var line = new Div();
        line.addClassName("row");
        if (one.reference() != null && one.title() != null) {
            var link = new Anchor("cases/" + one.reference(), one.title());
            link.addClassName("strong");
            var reference = new Span(one.reference());
            reference.addClassName("ref");
            item.add(link);
            line.add(reference);
        } else {
            item.add(new Span(
                    translate("proposals.case.similar.hidden", one.workKind().name())));
        }
        line.add(new Span(one.status().label()), new Span(one.where()), new Span(Days.written(one.openedOn())));
        item.add(line);
        return item;
    }
}
