package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.makegood.briefings.feedback.FeedbackFigures;
import org.makegood.briefings.feedback.Usefulness;
import org.makegood.shell.Panel;

/** What those who came say afterwards: how useful it was, and their words. */
class FeedbackPanel extends Panel {

    FeedbackPanel(FeedbackFigures feedback) {
        super(translate("briefings.feedback.title"));
        if (feedback.answered() == 0) {
            add(new Paragraph(translate("briefings.feedback.none", feedback.asked())));
            return;
        }
        add(new Paragraph(translate("briefings.feedback.answered", feedback.answered(), feedback.asked())));
        var table = new AreaTable(
                translate("briefings.feedback.caption"),
                translate("briefings.feedback.useful"),
                translate("briefings.feedback.people"));
        for (var useful : Usefulness.values()) {
            table.row(useful.label(), bar(feedback.counts().getOrDefault(useful, 0), feedback.answered()));
        }
        add(table);
        if (!feedback.words().isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("todo-list", "plain");
            feedback.words().forEach(words -> list.add(item(words)));
            add(new H3(translate("briefings.feedback.words")), list);
        }
    }

    /** The number, and how much it is of all, drawn. */
    private static Div bar(int people, int all) {
        var drawn = new Div();
        drawn.addClassName("bar");
        drawn.getStyle().setWidth(100 * people / all + "%");
        drawn.getElement().setAttribute("aria-hidden", "true");
        var room = new Div(drawn);
        var row = new Div(new Span(String.valueOf(people)), room);
        row.addClassName("barred");
        return row;
    }

    private static ListItem item(FeedbackFigures.Words words) {
        var useful = new Span(words.useful().label());
        useful.addClassName("strong");
        var item = new ListItem(useful);
        if (words.learned() != null) {
            item.add(new Paragraph(translate("briefings.feedback.learned", words.learned())));
        }
        if (words.better() != null) {
            item.add(new Paragraph(translate("briefings.feedback.better", words.better())));
        }
        return item;
    }
}
