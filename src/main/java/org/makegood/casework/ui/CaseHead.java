package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import org.makegood.casework.CaseView;
import org.makegood.identity.Actor;
import org.makegood.kernel.Marking;
import org.makegood.shell.Icons;
import org.makegood.shell.SeverityMark;
import org.makegood.shell.StatusTag;

/**
 * What a case is, how it stands, who has it, and what can be done: the next step, where there is one, as a button that
 * stands out, the rest in a menu.
 */
class CaseHead extends Composite<Div> {

    CaseHead(CaseView view, Actor reader, String category, List<CaseAction> actions) {
        var back = new RouterLink("", CaseListView.class);
        back.add(Icons.ARROW_LEFT.create(), new Span(translate("casework.case.back")));
        back.addClassName("back");
        var words = new Div(names(view, category), new H1(view.title()), state(view, reader));
        var top = new Div(words);
        top.addClassName("top");
        if (!actions.isEmpty()) {
            top.add(buttons(actions));
        }
        getContent().addClassName("casehead");
        getContent().add(back, top);
    }

    private static Div names(CaseView view, String category) {
        var reference = new Span(view.reference());
        reference.addClassName("ref");
        var marking = new Span(view.marking().label());
        marking.setClassName("strong", view.marking() == Marking.OFFICIAL_SENSITIVE);
        return line(reference, new Span(view.kind().label() + ": " + category), marking);
    }

    private static Div state(CaseView view, Actor reader) {
        var line = line(CaseStatusTag.of(view.status(), view.waiting(), reader));
        if (view.escalation() != null) {
            line.add(new StatusTag(
                    StatusTag.Kind.DANGER,
                    Icons.CHEVRONS_UP,
                    translate(
                            "casework.case.escalated", view.escalation().level().label())));
        }
        if (view.severity() != null) {
            line.add(new SeverityMark(view.severity()));
        }
        line.add(new Span(translate("casework.case.from", view.organisation())));
        line.add(new Span(
                view.assignee() == null
                        ? translate("casework.case.with-nobody")
                        : translate("casework.case.with", view.assignee())));
        return line;
    }

    private static Div line(Component... parts) {
        var line = new Div(parts);
        line.addClassName("line");
        return line;
    }

    private static Div buttons(List<CaseAction> actions) {
        var next = actions.stream().filter(CaseAction::next).findFirst();
        var others = new ArrayList<>(actions);
        next.ifPresent(others::remove);
        var buttons = new Div();
        buttons.addClassName("actions");
        if (next.isEmpty() && others.size() == 1) {
            buttons.add(button(others.getFirst()));
        } else if (!others.isEmpty()) {
            buttons.add(more(others));
        }
        next.map(CaseHead::button).ifPresent(button -> {
            button.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(button);
        });
        return buttons;
    }

    private static Button button(CaseAction action) {
        return new Button(
                action.label(), action.icon().create(), _ -> action.act().run());
    }

    private static MenuBar more(List<CaseAction> actions) {
        var bar = new MenuBar();
        var more = bar.addItem(new Span(translate("casework.case.more")));
        more.add(Icons.CHEVRON_DOWN.create());
        actions.forEach(action -> {
            var line = new Span(action.icon().create(), new Span(action.label()));
            line.addClassName("menu-line");
            more.getSubMenu().addItem(line, _ -> action.act().run());
        });
        return bar;
    }
}
