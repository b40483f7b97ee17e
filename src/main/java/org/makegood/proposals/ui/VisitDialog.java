package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.List;
import java.util.stream.Stream;
import org.makegood.casework.CaseView;
import org.makegood.casework.ui.GuardedLine;
import org.makegood.guard.GuardAnswer;
import org.makegood.kernel.Days;
import org.makegood.proposals.ProposalView;
import org.makegood.proposals.plan.NewVisit;
import org.makegood.proposals.plan.PlanService;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.EnglishDates;
import org.makegood.shell.Notices;

/** Plans a visit to the site, or moves one. The proposer gets it by mail. */
class VisitDialog extends ActionDialog {

    private static final int AN_HOUR = 60;
    private static final int MOST_NAME = 120;
    private static final int MOST_PLACE = 300;

    private final DatePicker day = errors().field("day", EnglishDates.picker(translate("proposals.case.visit.day")));
    private final TimePicker time = errors().field("time", EnglishDates.time(translate("proposals.case.visit.time")));
    private final IntegerField minutes =
            errors().field("minutes", new IntegerField(translate("proposals.case.visit.minutes")));
    private final GuardedLine visitor = new GuardedLine(
                    "visitor", translate("proposals.case.visit.visitor"), MOST_NAME, errors())
            .hint(translate("proposals.case.visit.visitor.hint"));
    private final GuardedLine meetAt =
            new GuardedLine("meetAt", translate("proposals.case.meet"), MOST_PLACE, errors());

    private VisitDialog(String question, String verb) {
        super(question, verb, translate("proposals.case.dialog.leave"));
        minutes.setValue(AN_HOUR);
    }

    /** Adds the fields, under what is said above them. */
    private void ask() {
        var when = new Div(day, time, minutes);
        when.addClassName("side-by-side");
        fields(when, visitor, meetAt);
    }

    static VisitDialog toPlan(PlanService plans, CaseView view, Runnable refresh) {
        var dialog =
                new VisitDialog(translate("proposals.case.visit.question"), translate("proposals.case.visit.verb"));
        dialog.text(translate("proposals.case.visit.text", view.organisation()));
        dialog.ask();
        dialog.onAct(() -> {
            plans.planVisit(view.seen(), dialog.form(), dialog.answers());
            Notices.done(translate("proposals.case.visit.done", view.organisation()));
            refresh.run();
        });
        return dialog;
    }

    static VisitDialog toMove(PlanService plans, CaseView view, ProposalView.Visit visit, Runnable refresh) {
        var dialog = new VisitDialog(
                translate("proposals.case.visit.move.question"), translate("proposals.case.visit.move.verb"));
        dialog.day.setValue(Days.of(visit.startsAt()));
        dialog.time.setValue(Words.time(visit.startsAt()));
        dialog.minutes.setValue(visit.minutes());
        dialog.visitor.with(visit.visitor());
        dialog.meetAt.with(visit.meetAt());
        dialog.ask();
        dialog.onAct(() -> {
            plans.moveVisit(view.seen(), visit.id(), dialog.form(), dialog.answers());
            Notices.done(translate("proposals.case.visit.move.done", view.organisation()));
            refresh.run();
        });
        return dialog;
    }

    private NewVisit form() {
        return new NewVisit(day.getValue(), time.getValue(), minutes.getValue(), visitor.text(), meetAt.textOrNull());
    }

    private List<GuardAnswer> answers() {
        return Stream.concat(visitor.answers().stream(), meetAt.answers().stream())
                .toList();
    }
}
