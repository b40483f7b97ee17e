package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.makegood.casework.CaseView.Happening;
import org.makegood.casework.conversation.TimelineKind;
import org.makegood.kernel.Days;
import org.makegood.shell.Panel;

/** Everything that happened, the newest first; the last six at first. */
class TimelinePanel extends Panel {

    private static final int SHOWN_AT_FIRST = 6;

    private static final Set<TimelineKind> CHANGES_OF_STATE =
            EnumSet.of(TimelineKind.OPENED, TimelineKind.ACKNOWLEDGED, TimelineKind.MOVED, TimelineKind.HANDED_OVER);

    TimelinePanel(List<Happening> timeline) {
        super(translate("casework.timeline"));
        var newestFirst = timeline.reversed();
        show(list(newestFirst.stream().limit(SHOWN_AT_FIRST).toList()));
        if (timeline.size() > SHOWN_AT_FIRST) {
            var all = new Button(translate("casework.timeline.all", timeline.size()));
            all.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            all.addClickListener(_ -> {
                show(list(newestFirst));
                all.removeFromParent();
            });
            aside(all);
        }
    }

    private static OrderedList list(List<Happening> happenings) {
        var list = new OrderedList();
        list.addClassNames("timeline", "plain");
        happenings.forEach(happening -> {
            var when = new Span(Days.written(happening.at()) + (happening.by().isEmpty() ? "" : ", " + happening.by()));
            when.addClassName("when");
            var item = new ListItem(new Span(happening.words()), when);
            item.setClassName("key", CHANGES_OF_STATE.contains(happening.kind()));
            list.add(item);
        });
        return list;
    }
}
