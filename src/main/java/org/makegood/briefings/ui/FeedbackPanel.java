package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.makegood.briefings.FeedbackFigures;
import org.makegood.briefings.Usefulness;
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
            table.row(useful.label(), feedback.counts().getOrDefault(useful, 0));
        }
        add(table);
        if (!feedback.words().isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("todo-list", "plain");
            feedback.words().forEach(words -> list.add(item(words)));
            add(new H3(translate("briefings.feedback.words")), list);
        }
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
