package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.makegood.casework.drafts.DraftRow;
import org.makegood.casework.drafts.DraftService;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.DashboardPart;
import org.makegood.shell.Notices;
import org.makegood.shell.Panel;

/** On the page "Start": what a partner has begun to write and not sent yet. */
@org.springframework.stereotype.Component
class DraftsPart implements DashboardPart {

    private final DraftService drafts;
    private final CurrentUser currentUser;
    private final Map<CaseKind, CaseForm> forms;

    DraftsPart(DraftService drafts, CurrentUser currentUser, List<CaseForm> forms) {
        this.drafts = drafts;
        this.currentUser = currentUser;
        this.forms = forms.stream().collect(Collectors.toMap(CaseForm::kind, Function.identity()));
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> build() {
        if (!(currentUser.actor() instanceof Actor.Partner)) {
            return Optional.empty();
        }
        var begun = drafts.list();
        return begun.isEmpty() ? Optional.empty() : Optional.of(panel(begun));
    }

    private Panel panel(List<DraftRow> begun) {
        var panel = new Panel(translate("casework.drafts"));
        var list = new UnorderedList();
        list.addClassNames("todo-list", "plain");
        begun.forEach(draft -> list.add(item(draft, panel)));
        return panel.add(list);
    }

    private ListItem item(DraftRow draft, Panel panel) {
        var title = draft.title().isBlank() ? translate("casework.drafts.untitled") : draft.title();
        var form = Objects.requireNonNull(forms.get(draft.kind()), () -> "No form for " + draft.kind());
        var go = new RouterLink(title, form.form());
        go.setQueryParameters(StepForm.resuming(draft.id()));
        var saved = new Span(translate("casework.drafts.saved", draft.kind().label(), Days.written(draft.savedAt())));
        saved.addClassNames("small", "muted");
        var item = new ListItem();
        var away = new Button(translate("casework.drafts.throw-away"), _ -> ask(draft, title, item, panel));
        away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        away.setAriaLabel(translate("casework.drafts.throw-away.aria", title));
        var line = new Div(saved, away);
        line.addClassName("meta");
        item.add(go, line);
        return item;
    }

    private void ask(DraftRow draft, String title, ListItem item, Panel panel) {
        new ActionDialog(
                        translate("casework.drafts.question"),
                        translate("casework.drafts.throw-away"),
                        translate("casework.drafts.keep"),
                        () -> throwAway(draft, item, panel))
                .text(translate("casework.drafts.question.text", title))
                .destroys()
                .open();
    }

    private void throwAway(DraftRow draft, ListItem item, Panel panel) {
        drafts.throwAway(draft.id());
        item.removeFromParent();
        panel.setVisible(!drafts.list().isEmpty());
        Notices.done(translate("casework.drafts.gone"));
    }
}
