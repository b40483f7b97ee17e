package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.makegood.casework.CaseView;
import org.makegood.casework.ui.GuardedLine;
import org.makegood.proposals.ProposalView;
import org.makegood.proposals.plan.NewSessions;
import org.makegood.proposals.plan.PlanService;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.EnglishDates;
import org.makegood.shell.Notices;

/** Plans a day of work, or the same on certain days of the week until a last day. */
class SessionsDialog extends ActionDialog {

    private static final int MOST_PLACE = 300;

    private final RadioButtonGroup<Boolean> several = new RadioButtonGroup<>(translate("proposals.case.plan.how-many"));
    private final DatePicker day = errors().field("day", EnglishDates.picker(translate("proposals.case.plan.day")));
    private final CheckboxGroup<DayOfWeek> weekdays =
            errors().field("weekdays", new CheckboxGroup<>(translate("proposals.case.plan.weekdays")));
    private final DatePicker last = errors().field("last", EnglishDates.picker(translate("proposals.case.plan.last")));
    private final TimePicker from = errors().field("from", EnglishDates.time(translate("proposals.case.plan.from")));
    private final TimePicker until = errors().field("until", EnglishDates.time(translate("proposals.case.plan.until")));
    private final IntegerField places =
            errors().field("places", new IntegerField(translate("proposals.case.plan.places")));
    private final GuardedLine meetAt =
            new GuardedLine("meetAt", translate("proposals.case.meet"), MOST_PLACE, errors());

    SessionsDialog(PlanService plans, CaseView view, ProposalView.Offer offer, Runnable refresh) {
        super(
                translate("proposals.case.plan.question"),
                translate("proposals.case.plan.verb"),
                translate("proposals.case.dialog.leave"));
        several.setItems(false, true);
        several.setItemLabelGenerator(it -> translate(it ? "proposals.case.plan.several" : "proposals.case.plan.one"));
        several.addValueChangeListener(_ -> arrange());
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(Words::name);
        weekdays.setValue(offer.days());
        last.setHelperText(translate("proposals.case.plan.last.hint", NewSessions.MOST));
        from.setValue(LocalTime.of(9, 0));
        until.setValue(LocalTime.of(16, 0));
        places.setValue(offer.peoplePerSession());
        several.setValue(false);
        var times = new Div(from, until, places);
        times.addClassName("side-by-side");
        text(translate("proposals.case.plan.text", view.organisation()));
        fields(several, day, weekdays, last, times, meetAt);
        onAct(() -> {
            var planned = plans.planSessions(view.seen(), form(), meetAt.answers());
            Notices.done(translate("proposals.case.plan.done", planned.size()));
            refresh.run();
        });
    }

    private void arrange() {
        var repeated = several.getValue();
        weekdays.setVisible(repeated);
        last.setVisible(repeated);
        day.setLabel(translate(repeated ? "proposals.case.plan.first" : "proposals.case.plan.day"));
    }

    private NewSessions form() {
        var repeated = several.getValue();
        return new NewSessions(
                day.getValue(),
                repeated ? weekdays.getValue() : Set.of(),
                repeated ? last.getValue() : null,
                from.getValue(),
                until.getValue(),
                places.getValue(),
                meetAt.textOrNull());
    }
}
