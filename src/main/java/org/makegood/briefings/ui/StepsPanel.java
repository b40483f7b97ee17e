package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.makegood.briefings.BriefingView;
import org.makegood.kernel.Days;
import org.makegood.shell.Panel;

/** What became of a briefing, when, and by whom. */
class StepsPanel extends Panel {

    StepsPanel(BriefingView briefing) {
        super(translate("briefings.steps.title"));
        var list = new OrderedList();
        list.addClassName("timeline");
        briefing.steps().forEach(step -> list.add(item(step)));
        add(list);
    }

    private static ListItem item(BriefingView.Step step) {
        var state = new Span(step.status().label());
        state.addClassName("strong");
        var when = new Span(
                step.byPerson() == null
                        ? translate("briefings.steps.by-itself", Days.written(step.at()))
                        : translate("briefings.steps.by", Days.written(step.at()), step.byPerson()));
        when.addClassName("meta");
        var what = new Div(state, when);
        what.addClassName("what");
        if (step.words() != null) {
            what.add(new Paragraph(step.words()));
        }
        var item = new ListItem(what);
        item.addClassName("key");
        return item;
    }
}
