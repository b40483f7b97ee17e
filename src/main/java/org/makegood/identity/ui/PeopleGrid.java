package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouterLink;
import org.makegood.identity.administration.PersonSummary;
import org.makegood.kernel.Days;
import org.makegood.shell.NarrowRows;

/** People by name; the name leads to the person. */
class PeopleGrid extends Grid<PersonSummary> {

    PeopleGrid() {
        addColumn(new ComponentRenderer<>(PeopleGrid::who))
                .setHeader(translate("identity.people.who"))
                .setFlexGrow(4);
        addColumn(PeopleGrid::bodies)
                .setHeader(translate("identity.people.bodies"))
                .setFlexGrow(4);
        addColumn(PeopleGrid::seen).setHeader(translate("identity.people.seen")).setFlexGrow(2);
        NarrowRows.in(this, new ComponentRenderer<>(PeopleGrid::card));
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
    }

    private static Div who(PersonSummary person) {
        var meta = new Span(person.email());
        meta.addClassName("meta");
        var who = new Div(
                new RouterLink(person.name(), PersonView.class, person.id().toString()), meta);
        who.addClassName("what");
        return who;
    }

    private static String bodies(PersonSummary person) {
        return person.bodies().isEmpty() ? translate("identity.people.nowhere") : person.bodies();
    }

    private static String seen(PersonSummary person) {
        if (person.lastSignedInAt() != null) {
            return Days.written(person.lastSignedInAt());
        }
        return translate(person.passwordSet() ? "identity.people.never" : "identity.people.invited");
    }

    private static Div card(PersonSummary person) {
        var card = who(person);
        var bodies = new Span(bodies(person));
        bodies.addClassName("meta");
        card.add(bodies);
        return card;
    }
}
