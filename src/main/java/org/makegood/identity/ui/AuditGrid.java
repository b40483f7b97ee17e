package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.makegood.identity.administration.AuditLine;
import org.makegood.kernel.Days;
import org.makegood.shell.NarrowRows;

/** Entries of the audit trail, newest first. */
class AuditGrid extends Grid<AuditLine> {

    AuditGrid() {
        addColumn(entry -> Days.written(entry.at()))
                .setHeader(translate("identity.audit.at"))
                .setFlexGrow(2);
        addColumn(new ComponentRenderer<>(AuditGrid::who))
                .setHeader(translate("identity.audit.who"))
                .setFlexGrow(3);
        addColumn(new ComponentRenderer<>(AuditGrid::what))
                .setHeader(translate("identity.audit.what"))
                .setFlexGrow(3);
        addColumn(new ComponentRenderer<>(AuditGrid::change))
                .setHeader(translate("identity.audit.change"))
                .setFlexGrow(5);
        NarrowRows.in(this, new ComponentRenderer<>(AuditGrid::card));
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
    }

    private static Div who(AuditLine entry) {
        return described(
                entry.person() == null ? translate("identity.audit.portal") : entry.person(),
                entry.actingFor() == null ? "" : entry.actingFor(),
                entry.address() == null ? "" : entry.address());
    }

    private static Div what(AuditLine entry) {
        return described(entry.action(), entry.subject(), entry.about() == null ? entry.subjectId() : entry.about());
    }

    private static Div change(AuditLine entry) {
        return described(
                "",
                entry.before() == null ? "" : translate("identity.audit.before", entry.before()),
                entry.after() == null ? "" : translate("identity.audit.after", entry.after()));
    }

    private static Div card(AuditLine entry) {
        var at = new Span(Days.written(entry.at()));
        at.addClassName("meta");
        return new Div(at, what(entry), who(entry), change(entry));
    }

    private static Div described(String body, String... hints) {
        var lines = new Div();
        lines.addClassName("described");
        if (!body.isEmpty()) {
            var first = new Span(body);
            first.addClassName("body");
            lines.add(first);
        }
        for (var hint : hints) {
            if (!hint.isEmpty()) {
                var line = new Span(hint);
                line.addClassName("hint");
                lines.add(line);
            }
        }
        return lines;
    }
}
