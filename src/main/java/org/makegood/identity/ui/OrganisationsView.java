package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.makegood.kernel.Roles.ADMINISTRATOR;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.makegood.areas.AreaDirectory;
import org.makegood.identity.OrganisationKind;
import org.makegood.identity.administration.OrganisationCard;
import org.makegood.identity.administration.OrganisationFilter;
import org.makegood.identity.administration.OrganisationForm;
import org.makegood.identity.administration.OrganisationService;
import org.makegood.identity.administration.OrganisationSummary;
import org.makegood.shell.EmptyState;
import org.makegood.shell.Icons;
import org.makegood.shell.Notices;
import org.makegood.shell.PageHeader;

/** All organisations. Search and kind stand in the address. */
@Route("admin/organisations")
@PageTitle("identity.organisations.title")
@StyleSheet("context://identity.css")
@RolesAllowed(ADMINISTRATOR)
class OrganisationsView extends Section implements BeforeEnterObserver {

    private final transient OrganisationService organisations;
    private final transient AreaDirectory areas;
    private final AddressFilters filters = new AddressFilters(OrganisationsView.class);
    private final OrganisationGrid grid = new OrganisationGrid(this::askToChange);
    private OrganisationFilter filter = OrganisationFilter.ALL;

    OrganisationsView(OrganisationService organisations, AreaDirectory areas) {
        this.organisations = organisations;
        this.areas = areas;
        var add = new Button(
                translate("identity.organisations.add"),
                Icons.PLUS.create(),
                _ -> new OrganisationDialog(areas.areas(), this::add).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        filters.words("q", translate("identity.organisations.words"));
        filters.choice(
                "kind",
                translate("identity.organisations.kind"),
                translate("identity.organisations.kind.any"),
                List.of(OrganisationKind.values()),
                OrganisationKind::label);
        grid.setItemsPageable(page -> this.organisations.list(filter, page));
        grid.setEmptyStateComponent(new EmptyState(
                Icons.SEARCH_X,
                translate("identity.organisations.none"),
                translate("identity.organisations.none.why")));
        add(new PageHeader(translate("identity.organisations.title")).actions(add), filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        filters.read(address);
        filter = new OrganisationFilter(
                address.getSingleParameter("q").orElse(""),
                address.getSingleParameter("kind")
                        .flatMap(OrganisationsView::kind)
                        .orElse(null));
        grid.getDataProvider().refreshAll();
    }

    private void add(OrganisationForm form) {
        organisations.add(form);
        done(translate("identity.organisations.added", form.name()));
    }

    private void askToChange(OrganisationSummary row) {
        var card = organisations.card(row.id());
        new OrganisationDialog(areas.areas(), card.form(), form -> change(card, form)).open();
    }

    private void change(OrganisationCard card, OrganisationForm form) {
        organisations.change(card.id(), card.version(), form);
        done(translate("identity.organisations.changed", form.name()));
    }

    private void done(String sentence) {
        grid.getDataProvider().refreshAll();
        Notices.done(sentence);
    }

    private static Optional<OrganisationKind> kind(String typed) {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(typed))
                .findFirst();
    }
}
