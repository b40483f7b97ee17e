package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.makegood.areas.AreaDirectory;
import org.makegood.casework.CategoryNames;
import org.makegood.casework.queue.QueueFilter;
import org.makegood.casework.queue.QueueScope;
import org.makegood.casework.queue.QueueService;
import org.makegood.casework.status.Statuses;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.Days;
import org.makegood.kernel.Roles;
import org.makegood.shell.AsAt;
import org.makegood.shell.EmptyState;
import org.makegood.shell.Icons;
import org.makegood.shell.PageHeader;
import org.makegood.shell.ViewLinks;

/** The cases a person may see, in the views and with the filters that the address says. */
@Route("cases")
@RolesAllowed({Roles.STAFF, Roles.PARTNER, Roles.COMPILER})
class CaseListView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient QueueService queue;
    private final transient OpenCases openCases;
    private final transient Actor actor;
    private final ViewLinks views = new ViewLinks(translate("casework.list.views"));
    private final CaseFilters filters;
    private final CaseGrid grid;
    private CaseListAddress address = CaseListAddress.usual();

    CaseListView(
            QueueService queue,
            OpenCases openCases,
            CategoryNames categories,
            Statuses statuses,
            AreaDirectory areas,
            CurrentUser currentUser,
            Clock clock) {
        this.queue = queue;
        this.openCases = openCases;
        actor = currentUser.actor();
        grid = new CaseGrid(categories, actor);
        filters = new CaseFilters(statuses, categories, areas.areas(), narrowed -> open(address.with(narrowed)));
        grid.onSort((sort, down) -> open(address.sorted(sort, down)));
        grid.setItemsPageable(page -> queue.list(
                address.filter(),
                address.sort(),
                address.descending(),
                Math.toIntExact(page.getOffset()),
                page.getPageSize()));
        var header = new PageHeader(title(actor))
                .fact(actor.actingFor())
                .fact(new AsAt(Days.written(clock.instant())))
                .actions(export());
        add(header, views, filters, grid);
    }

    @Override
    public String getPageTitle() {
        return title(actor);
    }

    private static String title(Actor actor) {
        return switch (actor) {
            case Actor.Staff _ -> translate("casework.list.queue");
            case Actor.Partner _ -> translate("casework.list.ours");
            case Actor.Compiler _, Actor.Administrator _ -> translate("casework.list.shared");
        };
    }

    /** The whole list as it is filtered and sorted now, row by row. */
    private Anchor export() {
        var csv = new Anchor(
                (DownloadHandler) download -> {
                    download.setFileName("cases.csv");
                    download.setContentType("text/csv; charset=utf-8");
                    try (var out = new OutputStreamWriter(download.getOutputStream(), StandardCharsets.UTF_8)) {
                        queue.export(address.filter(), address.sort(), address.descending(), out);
                    }
                },
                "");
        csv.add(Icons.DOWNLOAD.create(), new Span(translate("casework.list.export")));
        csv.addClassNames("btn", "small");
        return csv;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = CaseListAddress.of(event.getLocation().getQueryParameters());
        var counts = openCases.of(QueueScope.OWN);
        views.show(ListView.offeredTo(actor).stream()
                .map(view -> new ViewLinks.View(
                        translate(view.key()),
                        CaseListView.class,
                        address.with(view.narrowedAs(address.filter())).parameters(),
                        view.count(counts),
                        view == ListView.LATE,
                        view.shows(address.filter())))
                .toList());
        filters.show(address.filter());
        grid.showSort(address.sort(), address.descending());
        grid.setEmptyStateComponent(nothing());
        grid.getDataProvider().refreshAll();
    }

    private void open(CaseListAddress other) {
        UI.getCurrentOrThrow().navigate(CaseListView.class, other.parameters());
    }

    /** Nothing there: because of a filter, which can be taken away, or because there is nothing. */
    private EmptyState nothing() {
        if (!address.narrows()) {
            return new EmptyState(Icons.CHECK, translate("casework.list.none"), translate("casework.list.none.why"));
        }
        var clear = new Button(
                translate("casework.list.clear"),
                _ -> open(CaseListAddress.usual()
                        .with(QueueFilter.allOpen(address.filter().scope()))));
        clear.addThemeVariants(ButtonVariant.SMALL);
        var words = address.filter().words();
        return new EmptyState(
                        Icons.SEARCH_X,
                        words == null
                                ? translate("casework.list.nomatch")
                                : translate("casework.list.nomatch.words", words),
                        translate("casework.list.nomatch.why"))
                .ways(clear);
    }
}
