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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makegood.identity.AppointmentRole;
import org.makegood.identity.administration.PeopleService;
import org.makegood.identity.administration.PersonFilter;
import org.makegood.identity.administration.PersonForm;
import org.makegood.shell.EmptyState;
import org.makegood.shell.Icons;
import org.makegood.shell.PageHeader;
import org.makegood.shell.ViewLinks;

/** Everybody who has an account. Search, role and whether it is closed stand in the address. */
@Route("admin/people")
@PageTitle("identity.people.title")
@RolesAllowed(ADMINISTRATOR)
class PeopleView extends Section implements BeforeEnterObserver {

    private static final String CLOSED = "closed";

    private final transient PeopleService people;
    private final ViewLinks views = new ViewLinks(translate("identity.people.views"));
    private final AddressFilters filters = new AddressFilters(PeopleView.class);
    private final PeopleGrid grid = new PeopleGrid();
    private PersonFilter filter = PersonFilter.ALL;

    PeopleView(PeopleService people) {
        this.people = people;
        var add = new Button(
                translate("identity.people.add"), Icons.USER_PLUS.create(), _ -> new PersonDialog(this::add).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        filters.words("q", translate("identity.people.words"));
        filters.choice(
                "role",
                translate("identity.post.role"),
                translate("identity.people.role.any"),
                List.of(AppointmentRole.values()),
                AppointmentRole::label);
        grid.setItemsPageable(page -> this.people.list(filter, page));
        grid.setEmptyStateComponent(new EmptyState(
                Icons.SEARCH_X, translate("identity.people.none"), translate("identity.people.none.why")));
        add(new PageHeader(translate("identity.people.title")).actions(add), views, filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        filters.read(address);
        var closed = address.getSingleParameter(CLOSED).isPresent();
        filter = new PersonFilter(
                address.getSingleParameter("q").orElse(""),
                address.getSingleParameter("role").flatMap(PeopleView::role).orElse(null),
                closed);
        views.show(List.of(view("identity.people.open", "", !closed), view("identity.people.closed", "yes", closed)));
        grid.getDataProvider().refreshAll();
    }

    private ViewLinks.View view(String key, String closed, boolean current) {
        return new ViewLinks.View(
                translate(key), PeopleView.class, filters.address(Map.of(CLOSED, closed)), null, false, current);
    }

    private void add(PersonForm form) {
        UI.getCurrentOrThrow().navigate(PersonView.class, people.add(form).toString());
    }

    private static Optional<AppointmentRole> role(String typed) {
        return Arrays.stream(AppointmentRole.values())
                .filter(role -> role.name().equalsIgnoreCase(typed))
                .findFirst();
    }
}
