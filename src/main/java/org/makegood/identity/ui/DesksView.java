package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.makegood.kernel.Roles.ADMINISTRATOR;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makegood.areas.AreaDirectory;
import org.makegood.identity.administration.DeskFilter;
import org.makegood.identity.administration.DeskForm;
import org.makegood.identity.administration.DeskService;
import org.makegood.kernel.Days;
import org.makegood.kernel.ServiceLine;
import org.makegood.shell.EmptyState;
import org.makegood.shell.Icons;
import org.makegood.shell.PageHeader;
import org.makegood.shell.ViewLinks;

/** All desks. Search, kind of work and whether ended ones are shown stand in the address. */
@Route("admin/desks")
@PageTitle("identity.desks.title")
@RolesAllowed(ADMINISTRATOR)
class DesksView extends Section implements BeforeEnterObserver {

    private static final String ENDED = "ended";

    private final transient DeskService desks;
    private final ViewLinks views = new ViewLinks(translate("identity.desks.views"));
    private final AddressFilters filters = new AddressFilters(DesksView.class);
    private DeskFilter filter = DeskFilter.ALL;
    private final DeskGrid grid;

    DesksView(DeskService desks, AreaDirectory areas, Clock clock) {
        this.desks = desks;
        grid = new DeskGrid(areas);
        var add = new Button(
                translate("identity.desks.add"),
                Icons.PLUS.create(),
                _ -> new DeskDialog(areas, desks, Days.today(clock), this::open).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        filters.words("q", translate("identity.desks.words"));
        filters.choice(
                "line",
                translate("identity.desks.line"),
                translate("identity.desks.line.any"),
                List.of(ServiceLine.values()),
                ServiceLine::label);
        grid.setItemsPageable(page -> this.desks.list(filter, page));
        grid.setEmptyStateComponent(
                new EmptyState(Icons.INBOX, translate("identity.desks.none"), translate("identity.desks.none.why")));
        add(new PageHeader(translate("identity.desks.title")).actions(add), views, filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        filters.read(address);
        var ended = address.getSingleParameter(ENDED).isPresent();
        filter = new DeskFilter(
                address.getSingleParameter("q").orElse(""),
                address.getSingleParameter("line").flatMap(DesksView::line).orElse(null),
                ended);
        views.show(List.of(view("identity.desks.now", "", !ended), view("identity.desks.all", "yes", ended)));
        grid.getDataProvider().refreshAll();
    }

    private ViewLinks.View view(String key, String ended, boolean current) {
        return new ViewLinks.View(
                translate(key), DesksView.class, filters.address(Map.of(ENDED, ended)), null, false, current);
    }

    private void open(DeskForm form) {
        UI.getCurrentOrThrow().navigate(DeskView.class, desks.open(form).toString());
    }

    private static Optional<ServiceLine> line(String typed) {
        return Arrays.stream(ServiceLine.values())
                .filter(line -> line.name().equalsIgnoreCase(typed))
                .findFirst();
    }
}
