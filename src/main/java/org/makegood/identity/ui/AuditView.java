package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.makegood.kernel.Roles.ADMINISTRATOR;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.makegood.identity.administration.AuditFilter;
import org.makegood.identity.administration.AuditService;
import org.makegood.shell.EmptyState;
import org.makegood.shell.Icons;
import org.makegood.shell.PageHeader;

/** Who changed what, for whom, when and from where. The filters stand in the address. */
@Route("admin/audit")
@PageTitle("identity.audit.title")
@StyleSheet("context://identity.css")
@RolesAllowed(ADMINISTRATOR)
class AuditView extends Section implements BeforeEnterObserver {

    private final AddressFilters filters = new AddressFilters(AuditView.class);
    private final AuditGrid grid = new AuditGrid();
    private AuditFilter filter = AuditFilter.ALL;

    AuditView(AuditService audit) {
        filters.words("who", translate("identity.audit.words"));
        filters.text(
                "subject",
                translate("identity.audit.subject"),
                translate("identity.audit.subject.any"),
                audit.subjects());
        filters.words("reference", translate("identity.audit.reference"));
        filters.day("from", translate("identity.audit.from"));
        filters.day("to", translate("identity.audit.to"));
        grid.setItemsPageable(page -> audit.list(filter, page));
        grid.setEmptyStateComponent(
                new EmptyState(Icons.SEARCH_X, translate("identity.audit.none"), translate("identity.audit.none.why")));
        add(new PageHeader(translate("identity.audit.title")).fact(translate("identity.audit.lede")), filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        filters.read(address);
        filter = new AuditFilter(
                address.getSingleParameter("who").orElse(""),
                address.getSingleParameter("subject").orElse(""),
                address.getSingleParameter("reference").orElse(""),
                address.getSingleParameter("from").map(AddressFilters::day).orElse(null),
                address.getSingleParameter("to").map(AddressFilters::day).orElse(null));
        grid.getDataProvider().refreshAll();
    }
}
