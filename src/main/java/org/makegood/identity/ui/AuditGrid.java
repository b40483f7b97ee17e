package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
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
                .setKey("what")
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
        var address = entry.address() == null ? "" : entry.address();
        if (entry.person() == null) {
            return described(
                    entry.actingFor() == null ? translate("identity.audit.portal") : entry.actingFor(), address);
        }
        return described(entry.person(), entry.actingFor() == null ? "" : entry.actingFor(), address);
    }

    private static Div what(AuditLine entry) {
        return switch (entry.subject()) {
            case "case" -> about(entry, allOf(entry.subjectId()));
            case "mail" -> about(entry, mail(entry.subjectId()));
            default ->
                described(entry.action(), entry.subject(), entry.about() == null ? entry.subjectId() : entry.about());
        };
    }

    private static Div about(AuditLine entry, Component link) {
        var what = described(entry.action(), entry.subject());
        what.add(link);
        return what;
    }

    /** Administrators do not open cases; the reference leads to everything that was done to this one. */
    private static RouterLink allOf(String reference) {
        var link = new RouterLink(reference, AuditView.class);
        link.setQueryParameters(QueryParameters.of("reference", reference));
        link.setHighlightCondition((_, _) -> false);
        return link;
    }

    private static Anchor mail(String id) {
        return new Anchor("admin/mail/read/" + id, translate("identity.audit.mail"));
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
