package org.makegood.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.Days;
import org.makegood.shell.DashboardPart;
import org.makegood.shell.DashboardPart.Place;
import org.makegood.shell.EmptyState;
import org.makegood.shell.Icons;
import org.makegood.shell.PageHeader;
import org.makegood.shell.Panel;

/** The page "Start": what waits for the person, what is late, what is new. Each module builds its own part of it. */
@Route("")
@PageTitle("home.start")
@PermitAll
class StartView extends Composite<Div> {

    StartView(List<DashboardPart> parts, CurrentUser currentUser, Clock clock) {
        var actor = currentUser.actor();
        var header = new PageHeader(Days.withWeekday(Days.today(clock)))
                .fact(actor.actingFor())
                .fact(translate("home.start.role", actor.name()));
        if (actor instanceof Actor.Partner) {
            header.actions(
                    way("proposals/new", Icons.SHOVEL, translate("home.start.propose")),
                    way("concerns/log", Icons.MESSAGE_SQUARE_WARNING, translate("home.start.log"), "primary"));
        }
        getContent().add(header);
        var built = new EnumMap<Place, List<Component>>(Place.class);
        parts.stream()
                .sorted(Comparator.comparingInt(DashboardPart::order))
                .forEach(part -> part.build()
                        .ifPresent(shown -> built.computeIfAbsent(part.place(), _ -> new ArrayList<>())
                                .add(shown)));
        built.getOrDefault(Place.HEAD, List.of()).forEach(getContent()::add);
        getContent().add(built.isEmpty() ? nothing() : columns(built));
    }

    private static Anchor way(String path, Icons icon, String words, String... look) {
        var way = new Anchor(path, icon.create(), new Span(words));
        way.addClassName("btn");
        way.addClassNames(look);
        return way;
    }

    /** What is done on the left, what is only told on the right; where there is one of them, it has all the room. */
    private static Component columns(EnumMap<Place, List<Component>> built) {
        var columns = new Div();
        columns.addClassName("cols");
        for (var place : List.of(Place.MAIN, Place.SIDE)) {
            var parts = built.getOrDefault(place, List.of());
            if (!parts.isEmpty()) {
                var column = new Div(parts.toArray(Component[]::new));
                column.addClassName("rail");
                columns.add(column);
            }
        }
        columns.setClassName("single", columns.getComponentCount() == 1);
        return columns;
    }

    private static Component nothing() {
        return new Panel(
                translate("home.start.waiting"),
                new EmptyState(Icons.CHECK, translate("home.start.nothing"), translate("home.start.nothing.why")));
    }
}
