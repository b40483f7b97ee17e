package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.makegood.casework.CaseAct;
import org.makegood.casework.CaseView;
import org.makegood.proposals.ProposalView.Visit;
import org.makegood.proposals.plan.PlanService;
import org.makegood.proposals.plan.VisitResult;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.FactsList;
import org.makegood.shell.Icons;
import org.makegood.shell.Notices;
import org.makegood.shell.Panel;
import org.makegood.shell.StatusTag;

/** When somebody comes, or came, to look at the site, and what was found. */
class VisitsPanel extends Panel {

    private final PlanService plans;
    private final CaseView view;
    private final Instant now;
    private final Runnable refresh;

    VisitsPanel(PlanService plans, CaseView view, List<Visit> visits, Instant now, Runnable refresh) {
        super(translate("proposals.case.visits"));
        this.plans = plans;
        this.view = view;
        this.now = now;
        this.refresh = refresh;
        var list = new UnorderedList();
        list.addClassNames("todo-list", "plain");
        visits.forEach(visit -> list.add(item(visit)));
        add(list);
    }

    private ListItem item(Visit visit) {
        var when = new Span(Words.when(visit.startsAt()));
        when.addClassName("strong");
        var who = new Div(new Span(translate("proposals.case.visits.who", visit.visitor(), visit.minutes())));
        who.addClassName("row");
        var item = new ListItem(when, who);
        if (visit.meetAt() != null) {
            item.add(new Span(translate("proposals.case.meets", visit.meetAt())));
        }
        if (visit.result() != null) {
            item.add(result(visit.result()));
        } else if (visit.cancelled()) {
            item.add(new StatusTag(StatusTag.Kind.NEUTRAL, Icons.CALENDAR_OFF, translate("proposals.case.cancelled")));
        } else if (view.may(CaseAct.WORK)) {
            item.add(buttons(visit));
        }
        if (visit.resultWords() != null) {
            var words = new Paragraph(visit.resultWords());
            words.addClassName("prose");
            item.add(words);
        }
        if (!visit.checklist().isEmpty()) {
            item.add(checklist(visit));
        }
        return item;
    }

    private static StatusTag result(VisitResult result) {
        return switch (result) {
            case SUITABLE -> new StatusTag(StatusTag.Kind.SUCCESS, Icons.CHECK, result.label());
            case SUITABLE_WITH_CHANGES -> new StatusTag(StatusTag.Kind.WARN, Icons.CHECK, result.label());
            case NOT_SUITABLE -> new StatusTag(StatusTag.Kind.DANGER, Icons.X, result.label());
        };
    }

    private Div buttons(Visit visit) {
        var when = Words.when(visit.startsAt());
        var buttons = new Div();
        buttons.addClassName("row");
        if (!visit.startsAt().isAfter(now)) {
            buttons.add(new SmallButton(
                    translate("proposals.case.visits.record"),
                    translate("proposals.case.visits.record.aria", when),
                    () -> new RecordVisitDialog(plans, view, visit, refresh).open()));
        }
        buttons.add(
                new SmallButton(
                        translate("proposals.case.visits.move"),
                        translate("proposals.case.visits.move.aria", when),
                        () -> VisitDialog.toMove(plans, view, visit, refresh).open()),
                new SmallButton(
                        translate("proposals.case.cancel"),
                        translate("proposals.case.visits.cancel.aria", when),
                        () -> askToCancel(visit)));
        return buttons;
    }

    private void askToCancel(Visit visit) {
        new ActionDialog(
                        translate("proposals.case.visits.cancel.question"),
                        translate("proposals.case.visits.cancel.verb"),
                        translate("proposals.case.dialog.keep"),
                        () -> {
                            plans.cancelVisit(view.seen(), visit.id());
                            Notices.done(translate("proposals.case.visits.cancel.done", view.organisation()));
                            refresh.run();
                        })
                .text(Words.when(visit.startsAt()))
                .destroys()
                .open();
    }

    private static Details checklist(Visit visit) {
        var facts = new FactsList();
        visit.checklist().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(line ->
                        facts.fact(line.getKey().label(), line.getValue().label()));
        var details = new Details(translate("proposals.case.visits.checklist"), facts);
        details.addClassName("small");
        return details;
    }
}
