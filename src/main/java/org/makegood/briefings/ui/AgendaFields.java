package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.List;
import org.makegood.briefings.AgendaLine;
import org.makegood.shell.ErrorSummary;

/** One point of the agenda, as it is written. */
class AgendaFields implements Lines.Line {

    private final TimePicker begins = Times.picker(translate("briefings.write.agenda.begins"));
    private final TextField what = new TextField(translate("briefings.write.agenda.what"));
    private final TextField who = new TextField(translate("briefings.write.agenda.who"));

    AgendaFields() {
        what.addClassName("grow");
    }

    void show(AgendaLine line) {
        begins.setValue(line.begins());
        what.setValue(line.what());
        who.setValue(BriefingWords.orEmpty(line.who()));
    }

    @Override
    public List<Component> fields() {
        return List.of(begins, what, who);
    }

    boolean isEmpty() {
        return begins.isEmpty() && what.isEmpty() && who.isEmpty();
    }

    /** Says which fields the service means, where this line is the one it stumbles over. */
    void answerFor(ErrorSummary errors) {
        if (begins.isEmpty()) {
            errors.field("agenda.begins", begins);
        }
        if (what.isEmpty()) {
            errors.field("agenda.what", what);
        }
    }

    AgendaLine line() {
        return new AgendaLine(begins.getValue(), what.getValue(), who.isEmpty() ? null : who.getValue());
    }
}
