package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import org.makegood.identity.administration.OrganisationSummary;
import org.makegood.shell.NarrowRows;

/** Organisations by name; the name opens what can be changed. */
class OrganisationGrid extends Grid<OrganisationSummary> {

    private final SerializableConsumer<OrganisationSummary> open;

    OrganisationGrid(SerializableConsumer<OrganisationSummary> open) {
        this.open = open;
        addColumn(new ComponentRenderer<>(this::what))
                .setHeader(translate("identity.organisations.name"))
                .setFlexGrow(5);
        addColumn(row -> row.kind().label())
                .setHeader(translate("identity.organisations.kind"))
                .setFlexGrow(2);
        addColumn(OrganisationSummary::areas)
                .setHeader(translate("identity.organisations.areas"))
                .setFlexGrow(1);
        addColumn(OrganisationSummary::members)
                .setHeader(translate("identity.organisations.members"))
                .setFlexGrow(1);
        NarrowRows.in(this, new ComponentRenderer<>(this::card));
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
    }

    private Div what(OrganisationSummary row) {
        var name = new NativeButton(row.name(), _ -> open.accept(row));
        name.addClassName("link");
        name.getElement().setAttribute("aria-haspopup", "dialog");
        var what = new Div(name);
        what.addClassName("what");
        if (row.code() != null) {
            var code = new Span(row.code());
            code.addClassName("meta");
            what.add(code);
        }
        return what;
    }

    private Div card(OrganisationSummary row) {
        var card = what(row);
        var facts =
                new Span(translate("identity.organisations.facts", row.kind().label(), row.areas(), row.members()));
        facts.addClassName("meta");
        card.add(facts);
        return card;
    }
}
