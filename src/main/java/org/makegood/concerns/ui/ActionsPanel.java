package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.makegood.casework.CaseAct;
import org.makegood.casework.CaseView;
import org.makegood.concerns.ConcernService;
import org.makegood.concerns.ConcernView.Action;
import org.makegood.kernel.Days;
import org.makegood.shell.Panel;

/** What was agreed to be done: who, by when, and what came of it. */
class ActionsPanel extends Panel {

    ActionsPanel(ConcernService concerns, CaseView view, List<Action> actions, Runnable refresh) {
        super(translate("concerns.actions"));
        if (view.may(CaseAct.WORK)) {
            var add = new Button(
                    translate("concerns.actions.add"), _ -> new AgreeActionDialog(concerns, view, refresh).open());
            add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            add.setAriaLabel(translate("concerns.act.agree"));
            aside(add);
        }
        if (actions.isEmpty()) {
            var none = new Paragraph(translate("concerns.actions.none"));
            none.addClassNames("small", "muted");
            add(none);
        } else {
            var list = new UnorderedList();
            list.addClassNames("todo-list", "plain");
            actions.forEach(action -> list.add(item(concerns, view, action, refresh)));
            add(list);
        }
    }

    private static ListItem item(ConcernService concerns, CaseView view, Action action, Runnable refresh) {
        var what = new Span(action.what());
        what.addClassName("strong");
        var line = new Div(new Span(when(action)), new Span(action.owner()));
        line.addClassName("row");
        var item = new ListItem(what, line);
        if (action.late()) {
            var late = new Span(translate("concerns.actions.late"));
            late.addClassNames("tag", "danger");
            line.addComponentAsFirst(late);
        }
        if (action.result() != null) {
            item.add(new Span(action.result()));
        } else if (view.may(CaseAct.WORK)) {
            var complete = new Button(
                    translate("concerns.actions.complete"),
                    _ -> new CompleteActionDialog(concerns, view, action, refresh).open());
            complete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            complete.setAriaLabel(translate("concerns.actions.complete.aria", action.what()));
            line.add(complete);
        }
        return item;
    }

    private static String when(Action action) {
        var done = action.doneAt();
        return done == null
                ? translate("concerns.actions.due", Days.written(action.dueOn()))
                : translate("concerns.actions.done", Days.written(Days.of(done)));
    }
}
