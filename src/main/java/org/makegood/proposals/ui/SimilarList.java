package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.makegood.kernel.Days;
import org.makegood.proposals.SimilarProposal;

/** Proposals that may be the same one. Of those the reader may not see it says only what they are about. */
class SimilarList extends UnorderedList {

    private final AnchorTarget target;

    /** @param target where a proposal opens */
    SimilarList(List<SimilarProposal> similar, AnchorTarget target) {
        this.target = target;
        addClassNames("todo-list", "plain");
        similar.forEach(one -> add(item(one)));
    }

    private ListItem item(SimilarProposal one) {
        var item = new ListItem();
        var line = new Div();
        line.addClassName("row");
        if (one.reference() != null && one.title() != null) {
            var link = new Anchor("cases/" + one.reference(), one.title(), target);
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
