package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.makegood.briefings.invitation.InvitationRow;
import org.makegood.kernel.Days;
import org.makegood.shell.NarrowRows;
import org.makegood.shell.Panel;

/** Each invited office: in whose hands the invitation is, what was answered, how often it was reminded. */
class InvitedPanel extends Panel {

    private static final int WITHOUT_SCROLLING = 12;

    InvitedPanel(List<InvitationRow> rows) {
        super(translate("briefings.invited.title"));
        var grid = new Grid<InvitationRow>();
        grid.setItems(rows);
        grid.setAllRowsVisible(rows.size() <= WITHOUT_SCROLLING);
        grid.addColumn(new ComponentRenderer<>(InvitedPanel::office))
                .setHeader(translate("briefings.invite.office"))
                .setFlexGrow(4);
        grid.addColumn(new ComponentRenderer<>(InvitedPanel::answer))
                .setHeader(translate("briefings.invited.answer"))
                .setFlexGrow(3);
        NarrowRows.in(grid, new ComponentRenderer<>(InvitedPanel::card));
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        flush().add(grid);
    }

    private static Div office(InvitationRow row) {
        var name = new Span(row.organisation());
        name.addClassName("strong");
        var holder = new Span(
                row.passedOnFrom() == null
                        ? translate("briefings.invited.holder", row.holder(), row.email())
                        : translate("briefings.invited.passed-on", row.passedOnFrom(), row.holder(), row.email()));
        holder.addClassName("meta");
        return what(name, holder);
    }

    private static Div answer(InvitationRow row) {
        var at = row.answeredAt();
        var state = new Span(
                at == null
                        ? row.state().label()
                        : translate("briefings.invited.answered", row.state().label(), Days.written(at)));
        var meta = new Span(
                row.reason() != null
                        ? row.reason()
                        : row.chasedAt() == null
                                ? ""
                                : translate("briefings.invited.chased", row.chases(), Days.written(row.chasedAt())));
        meta.addClassName("meta");
        return what(state, meta);
    }

    private static Div card(InvitationRow row) {
        var card = new Div(office(row), answer(row));
        card.addClassName("card");
        return card;
    }

    private static Div what(Span first, Span second) {
        var what = new Div(first, second);
        what.addClassName("what");
        return what;
    }
}
