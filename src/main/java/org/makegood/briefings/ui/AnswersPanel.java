package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.makegood.briefings.invitation.AreaAnswers;
import org.makegood.briefings.invitation.InvitationRow;
import org.makegood.briefings.invitation.InvitationState;
import org.makegood.briefings.invitation.ToChase;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.Panel;

/** How the offices of each area answered, who is missing, and a reminder to those. */
class AnswersPanel extends Panel {

    AnswersPanel(List<AreaAnswers> answers, List<InvitationRow> invited, SerializableConsumer<List<ToChase>> chase) {
        super(translate("briefings.answers.title"));
        if (invited.isEmpty()) {
            add(new Paragraph(translate("briefings.answers.none")));
            return;
        }
        var missing = invited.stream()
                .filter(row -> row.state() == InvitationState.SENT)
                .toList();
        if (!missing.isEmpty()) {
            var remind = new Button(translate("briefings.answers.chase", missing.size()), _ -> ask(missing, chase));
            remind.addThemeVariants(ButtonVariant.SMALL);
            aside(remind);
        }
        var table = new AreaTable(
                translate("briefings.answers.caption"),
                translate("briefings.figures.area"),
                translate("briefings.figures.invited"),
                translate("briefings.answers.accepted"),
                translate("briefings.answers.declined"),
                translate("briefings.answers.missing"));
        answers.forEach(of ->
                table.row(of.area(), of.invited(), of.accepted(), of.declined(), String.join(", ", of.missing())));
        add(table);
    }

    private static void ask(List<InvitationRow> missing, SerializableConsumer<List<ToChase>> chase) {
        var seen =
                missing.stream().map(row -> new ToChase(row.id(), row.chases())).toList();
        new ActionDialog(
                        translate("briefings.answers.chase.question", missing.size()),
                        translate("briefings.answers.chase", missing.size()),
                        translate("briefings.answers.chase.keep"),
                        () -> chase.accept(seen))
                .text(translate("briefings.answers.chase.text"))
                .open();
    }
}
