package org.makegood.guard.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.makegood.kernel.Roles.ADMINISTRATOR;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.makegood.guard.GuardOverrideService;
import org.makegood.kernel.IdentifierKind;
import org.makegood.shell.EmptyState;
import org.makegood.shell.FilterBar;
import org.makegood.shell.Icons;
import org.makegood.shell.PageHeader;

/** What people kept although it looked like a number of a person. The kind of number stands in the address. */
@Route("admin/guard")
@RolesAllowed(ADMINISTRATOR)
class GuardOverridesView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String KIND = "kind";

    private final GuardOverrideGrid grid = new GuardOverrideGrid();
    private final Select<IdentifierKind> kinds = new Select<>();
    private @Nullable IdentifierKind kind;

    GuardOverridesView(GuardOverrideService overrides) {
        kinds.setLabel(translate("guard.overrides.filter"));
        kinds.setItems(IdentifierKind.values());
        kinds.setItemLabelGenerator(GuardOverridesView::name);
        kinds.setEmptySelectionAllowed(true);
        kinds.setEmptySelectionCaption(translate("guard.overrides.filter.all"));
        kinds.addThemeVariants(SelectVariant.LUMO_SMALL);
        kinds.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                UI.getCurrentOrThrow().navigate(GuardOverridesView.class, address(event.getValue()));
            }
        });
        var filters = new FilterBar(kinds);
        grid.setItemsPageable(page -> overrides.list(kind, page));
        add(new PageHeader(translate("guard.overrides.title")).fact(translate("guard.overrides.lede")), filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        kind = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(KIND)
                .flatMap(typed -> Arrays.stream(IdentifierKind.values())
                        .filter(each -> parameter(each).equals(typed))
                        .findFirst())
                .orElse(null);
        kinds.setValue(kind);
        grid.setEmptyStateComponent(nothing());
        grid.getDataProvider().refreshAll();
    }

    private EmptyState nothing() {
        if (kind == null) {
            return new EmptyState(
                    Icons.SHIELD_ALERT, translate("guard.overrides.empty"), translate("guard.overrides.empty.why"));
        }
        return new EmptyState(
                        Icons.SEARCH_X,
                        translate("guard.overrides.empty.filtered", kind.label()),
                        translate("guard.overrides.empty.filtered.why"))
                .ways(new RouterLink(translate("guard.overrides.show-all"), GuardOverridesView.class));
    }

    static String name(@Nullable IdentifierKind kind) {
        return kind == null
                ? translate("guard.overrides.filter.all")
                : Character.toUpperCase(kind.label().charAt(0)) + kind.label().substring(1);
    }

    private static QueryParameters address(@Nullable IdentifierKind kind) {
        return kind == null ? QueryParameters.empty() : QueryParameters.of(KIND, parameter(kind));
    }

    private static String parameter(IdentifierKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String getPageTitle() {
        return translate("guard.overrides.title");
    }
}
