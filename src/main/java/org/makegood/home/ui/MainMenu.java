package org.makegood.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.makegood.identity.Actor;
import org.makegood.shell.Icons;
import org.makegood.shell.MenuGroup;
import org.makegood.shell.MenuItem;
import org.makegood.shell.MenuPart;

/** The groups of the menu with what this person may open, and the numbers behind the entries. */
class MainMenu extends Composite<Div> {

    /** Said in an address and read by nobody. */
    private static final QueryParameters OTHERWISE = QueryParameters.of("all", "");

    private record Number(Span shown, LongSupplier count, boolean late) {}

    private final List<MenuItem> items;
    private final List<Number> numbers = new ArrayList<>();
    private final Map<MenuItem, SideNavItem> entries = new HashMap<>();

    MainMenu(List<MenuPart> parts, Actor actor) {
        var access = new AccessAnnotationChecker();
        items = parts.stream()
                .flatMap(part -> part.items().stream())
                .filter(item -> access.hasAccess(item.view(), actor::name, actor.roles()::contains))
                .sorted(Comparator.comparingInt(MenuItem::order))
                .toList();
        getContent().addClassName("sidenav");
        for (var group : MenuGroup.values()) {
            if (group != MenuGroup.ACCOUNT) {
                add(group, actor);
            }
        }
    }

    /** What belongs to the person's own account stands at the foot, as plain links. */
    List<RouterLink> accountLinks() {
        return items.stream()
                .filter(item -> item.group() == MenuGroup.ACCOUNT)
                .map(item -> new RouterLink(item.title(), item.view()))
                .toList();
    }

    /** Asks again for the numbers. */
    void refresh() {
        numbers.forEach(number -> {
            long count = number.count().getAsLong();
            number.shown().setVisible(count > 0);
            number.shown().setClassName("hot", number.late());
            number.shown().removeAll();
            number.shown().add(new Span(String.valueOf(count)), unit(number.late()));
        });
    }

    /**
     * The browser marks each entry all of whose address it finds in its own: beside the list of what is late also the list
     * as such, which says nothing of its own. So that says something while another list of its view is shown.
     */
    void tellApart(Location shown) {
        entries.forEach((item, entry) -> {
            if (item.parameters().equals(QueryParameters.empty())) {
                entry.setQueryParameters(isAnotherShown(item, shown) ? OTHERWISE : null);
            }
        });
    }

    private boolean isAnotherShown(MenuItem item, Location shown) {
        return items.stream()
                .filter(other -> other != item && other.view() == item.view())
                .anyMatch(other -> address(other.view()).equals(shown.getPath())
                        && shown.getQueryParameters()
                                .getParameters()
                                .entrySet()
                                .containsAll(other.parameters().getParameters().entrySet()));
    }

    private void add(MenuGroup group, Actor actor) {
        var navigation = new SideNav(name(group, actor));
        if (group == MenuGroup.WORK) {
            navigation.addItem(item(start()));
        }
        items.stream().filter(item -> item.group() == group).forEach(item -> navigation.addItem(item(item)));
        if (!navigation.getItems().isEmpty()) {
            getContent().add(navigation);
        }
    }

    private static MenuItem start() {
        return MenuItem.to(StartView.class, MenuGroup.WORK, 0, Icons.LAYOUT_DASHBOARD, translate("home.start"));
    }

    private SideNavItem item(MenuItem item) {
        var entry = new SideNavItem(item.title(), item.view(), item.icon().create());
        mark(entry, address(item.view()));
        if (!item.parameters().equals(QueryParameters.empty())) {
            entry.setQueryParameters(item.parameters());
        }
        entries.put(item, entry);
        if (item.count() != null) {
            var shown = new Span();
            shown.addClassName("count");
            entry.setSuffixComponent(shown);
            numbers.add(new Number(shown, item.count(), item.late()));
        }
        return entry;
    }

    /** Marked while its view is shown or what lies beneath that, unless this has an entry of its own. */
    private void mark(SideNavItem entry, String address) {
        var others = items.stream()
                .map(other -> address(other.view()))
                .filter(other -> isBeneath(other, address))
                .collect(Collectors.toSet());
        entry.setMatchNested(!address.isEmpty() && others.isEmpty());
        if (!others.isEmpty()) {
            entry.setPathAliases(RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                    .map(RouteData::getTemplate)
                    .filter(template -> isBeneath(template, address) && !others.contains(template))
                    .collect(Collectors.toSet()));
        }
    }

    private static boolean isBeneath(String address, String other) {
        return address.startsWith(other + "/");
    }

    private static String address(Class<? extends Component> view) {
        return RouteConfiguration.forApplicationScope().getUrl(view);
    }

    private static Span unit(boolean late) {
        var unit = new Span(" " + translate(late ? "home.menu.late.suffix" : "home.menu.open.suffix"));
        unit.addClassName("vh");
        return unit;
    }

    private static String name(MenuGroup group, Actor actor) {
        return translate(
                switch (group) {
                    case WORK -> actor instanceof Actor.Partner ? "home.menu.work.partner" : "home.menu.work";
                    case ORGANISATION -> "home.menu.organisation";
                    case REPORTS -> "home.menu.reports";
                    case SERVICE -> "home.menu.service";
                    case ACCOUNT -> "home.menu.account";
                });
    }
}
