package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouterLink;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.Unit;
import org.makegood.identity.administration.DeskSummary;
import org.makegood.shell.NarrowRows;

/** Desks by name; the name leads to the desk. */
class DeskGrid extends Grid<DeskSummary> {

    private final transient AreaDirectory areas;

    DeskGrid(AreaDirectory areas) {
        this.areas = areas;
        addColumn(new ComponentRenderer<>(DeskGrid::what))
                .setHeader(translate("identity.desks.desk"))
                .setFlexGrow(4);
        addColumn(this::unit).setHeader(translate("identity.desks.unit")).setFlexGrow(3);
        addColumn(desk -> desk.serviceLine().label())
                .setHeader(translate("identity.desks.line"))
                .setFlexGrow(2);
        addColumn(DeskGrid::staff)
                .setHeader(translate("identity.desks.members"))
                .setFlexGrow(2);
        addColumn(desk -> Posts.period(desk.from(), desk.until()))
                .setHeader(translate("identity.desks.when"))
                .setFlexGrow(2);
        NarrowRows.in(this, new ComponentRenderer<>(this::card));
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
    }

    private static Div what(DeskSummary desk) {
        var mailbox = new Span(desk.mailbox());
        mailbox.addClassName("meta");
        var what = new Div(new RouterLink(desk.name(), DeskView.class, desk.id().toString()), mailbox);
        what.addClassName("what");
        return what;
    }

    private String unit(DeskSummary desk) {
        return areas.unit(desk.unitCode()).map(Unit::name).orElse(desk.unitCode());
    }

    /** An empty desk is what an administrator looks for here. */
    private static String staff(DeskSummary desk) {
        if (desk.members() > 0) {
            return translate("identity.desks.staffed", desk.members());
        }
        return desk.deputy() == null
                ? translate("identity.desks.vacant")
                : translate("identity.desks.vacant.deputy", desk.deputy());
    }

    private Div card(DeskSummary desk) {
        var card = what(desk);
        var facts = new Span(unit(desk) + ", " + desk.serviceLine().label() + ", " + staff(desk));
        facts.addClassName("meta");
        card.add(facts);
        return card;
    }
}
