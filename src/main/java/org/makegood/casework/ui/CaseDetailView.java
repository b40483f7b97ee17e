package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.makegood.casework.CaseService;
import org.makegood.casework.CaseView;
import org.makegood.casework.CategoryNames;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.Roles;

/** Everything about a case on one page: what is owed, the conversation, what happened, and what can be done now. */
@Route("cases/:reference")
@RolesAllowed({Roles.STAFF, Roles.PARTNER, Roles.COMPILER})
class CaseDetailView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    static final String REFERENCE = "reference";

    private final transient CaseService cases;
    private final transient CategoryNames categories;
    private final transient List<CasePanel> panels;
    private final transient Actor actor;
    private String reference = "";
    private String title = "";

    CaseDetailView(CaseService cases, CategoryNames categories, List<CasePanel> panels, CurrentUser currentUser) {
        this.cases = cases;
        this.categories = categories;
        this.panels = panels;
        actor = currentUser.actor();
        addClassName("case");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get(REFERENCE).orElseThrow(NotFoundException::new);
        refresh();
    }

    private void refresh() {
        show(cases.view(reference));
    }

    private void show(CaseView view) {
        title = view.reference() + ": " + view.title();
        var parts = panels.stream()
                .filter(panel -> panel.kind() == view.kind())
                .findFirst()
                .orElseThrow()
                .of(view, this::refresh);
        var common = new CommonActions(cases, view, this::refresh);
        removeAll();
        add(
                new CaseHead(view, actor, categories.name(view.category()), common.with(parts.actions())),
                new ClockPanel(view.clock()),
                columns(view, parts));
    }

    private Div columns(CaseView view, CaseParts parts) {
        var main = new Div(new Conversation(view, parts.opening()));
        ReplyBox.forReader(cases, view, actor, this::refresh).ifPresent(main::add);
        main.add(new TimelinePanel(view.timeline()));
        main.addClassName("main");
        var rail = new Div();
        rail.addClassName("rail");
        if (view.escalation() != null && view.status().stage().isOpen()) {
            rail.add(new TakenUp(view.escalation()));
        }
        parts.rail().forEach(rail::add);
        rail.add(new WhyHere(view), new AboutCase(cases, view, this::refresh));
        if (!view.heldBy().isEmpty()) {
            rail.add(new HeldBy(view.heldBy()));
        }
        var columns = new Div(main, rail);
        columns.addClassName("cols");
        return columns;
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? translate("casework.list.queue") : title;
    }
}
