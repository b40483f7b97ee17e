package org.makegood.guard.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.makegood.guard.GuardOverrideSummary;
import org.makegood.kernel.Days;
import org.makegood.shell.NarrowRows;

/** Answers to the data guard, newest first. */
class GuardOverrideGrid extends Grid<GuardOverrideSummary> {

    GuardOverrideGrid() {
        addColumn(new ComponentRenderer<>(override ->
                        what(override.reason(), translate("guard.overrides.in", override.field(), override.subject()))))
                .setHeader(translate("guard.overrides.reason"))
                .setFlexGrow(5);
        addColumn(new ComponentRenderer<>(
                        override -> what(GuardOverridesView.name(override.kind()), override.masked())))
                .setHeader(translate("guard.overrides.kind"))
                .setFlexGrow(3);
        addColumn(new ComponentRenderer<>(override -> what(override.person(), override.actingFor())))
                .setHeader(translate("guard.overrides.person"))
                .setFlexGrow(3);
        addColumn(override -> Days.written(override.at()))
                .setHeader(translate("guard.overrides.at"))
                .setFlexGrow(2);
        NarrowRows.in(this, new ComponentRenderer<>(GuardOverrideGrid::card));
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
    }

    private static Div what(String first, String second) {
        var meta = new Span(second);
        meta.addClassName("meta");
        var what = new Div(new Span(first), meta);
        what.addClassName("what");
        return what;
    }

    private static Div card(GuardOverrideSummary override) {
        var card = what(override.reason(), GuardOverridesView.name(override.kind()) + ", " + override.masked());
        var who = new Span(override.person() + ", " + override.actingFor() + ", " + Days.written(override.at()));
        who.addClassName("meta");
        card.add(who);
        return card;
    }
}
