package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.List;
import java.util.stream.Stream;
import org.makegood.briefings.AgendaLine;
import org.makegood.guard.GuardAnswer;
import org.makegood.guard.ui.GuardNotice;
import org.makegood.shell.EnglishDates;
import org.makegood.shell.ErrorSummary;

/** One point of the agenda, as it is written. */
class AgendaFields implements Lines.Line {

    private static final String PROPERTY = "agenda";

    private final TimePicker begins = EnglishDates.time(translate("briefings.write.agenda.begins"));
    private final TextField what = new TextField(translate("briefings.write.agenda.what"));
    private final TextField who = new TextField(translate("briefings.write.agenda.who"));
    private final GuardNotice whatGuard = new GuardNotice(PROPERTY, what);
    private final GuardNotice whoGuard = new GuardNotice(PROPERTY, who);

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

    @Override
    public List<Component> notes() {
        return List.of(whatGuard, whoGuard);
    }

    List<GuardAnswer> answers() {
        return Stream.of(whatGuard, whoGuard)
                .flatMap(guard -> guard.answers().stream())
                .toList();
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
        if (!whoGuard.isAnswered()) {
            errors.field(PROPERTY, who);
        }
        if (!whatGuard.isAnswered()) {
            errors.field(PROPERTY, what);
        }
    }

    AgendaLine line() {
        return new AgendaLine(begins.getValue(), what.getValue(), who.isEmpty() ? null : who.getValue());
    }
}
