package org.makegood.mail.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouterLink;
import org.makegood.kernel.Days;
import org.makegood.mail.MailState;
import org.makegood.mail.MailSummary;
import org.makegood.shell.NarrowRows;

/** Mails, newest first: the subject leads to the mail. */
class MailGrid extends Grid<MailSummary> {

    MailGrid() {
        addColumn(new ComponentRenderer<>(MailGrid::what))
                .setHeader(translate("mail.list.mail"))
                .setFlexGrow(5);
        addColumn(mail -> Days.written(mail.createdAt()))
                .setHeader(translate("mail.list.put"))
                .setFlexGrow(1)
                .setAutoWidth(true);
        addColumn(new ComponentRenderer<>(mail -> new MailStateTag(mail.state())))
                .setHeader(translate("mail.list.state"))
                .setAutoWidth(true);
        addColumn(MailGrid::note).setHeader(translate("mail.list.note")).setFlexGrow(3);
        NarrowRows.in(this, new ComponentRenderer<>(MailGrid::card));
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
    }

    private static Div what(MailSummary mail) {
        var meta = new Span(mail.reference() == null ? mail.recipient() : mail.reference() + ", " + mail.recipient());
        meta.addClassName("meta");
        var what =
                new Div(new RouterLink(mail.subject(), MailView.class, mail.id().toString()), meta);
        what.addClassName("what");
        return what;
    }

    /** What happens next, or why nothing does. */
    private static String note(MailSummary mail) {
        return switch (mail.state()) {
            case WAITING ->
                mail.lastError() == null
                        ? translate("mail.list.waiting")
                        : translate(
                                "mail.list.tried",
                                mail.attempts(),
                                Days.written(mail.nextAttemptAt()),
                                mail.lastError());
            case SENDING -> "";
            case SENT -> mail.sentAt() == null ? "" : translate("mail.list.sent", Days.written(mail.sentAt()));
            case FAILED -> mail.lastError() == null ? "" : mail.lastError();
            case HELD -> translate("mail.list.held");
        };
    }

    private static Div card(MailSummary mail) {
        var card = what(mail);
        var put = new Span(Days.written(mail.createdAt()));
        put.addClassName("meta");
        card.add(put, new Div(new MailStateTag(mail.state())));
        if (mail.state() == MailState.FAILED) {
            card.add(new Div(note(mail)));
        }
        return card;
    }
}
