package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.makegood.casework.CaseAct;
import org.makegood.casework.CaseView;
import org.makegood.proposals.ProposalView.Session;
import org.makegood.proposals.plan.PlanService;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.Icons;
import org.makegood.shell.Notices;
import org.makegood.shell.Panel;
import org.makegood.shell.StatusTag;

/** The days of work: what is planned, the next one first, then what was, with how many came and the hours they gave. */
class SessionsPanel extends Panel {

    private static final int SHOWN_AT_FIRST = 6;

    private final PlanService plans;
    private final CaseView view;
    private final Instant now;
    private final Runnable refresh;

    SessionsPanel(PlanService plans, CaseView view, List<Session> sessions, Instant now, Runnable refresh) {
        super(translate("proposals.case.sessions"));
        this.plans = plans;
        this.view = view;
        this.now = now;
        this.refresh = refresh;
        var sorted = Stream.concat(
                        sessions.stream().filter(Session::isPlanned),
                        sessions.stream()
                                .filter(session -> !session.isPlanned())
                                .sorted(Comparator.comparing(Session::startsAt).reversed()))
                .toList();
        show(sum(sessions), list(sorted.stream().limit(SHOWN_AT_FIRST).toList()));
        if (sorted.size() > SHOWN_AT_FIRST) {
            var all = new Button(translate("proposals.case.sessions.all", sorted.size()));
            all.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            all.addClickListener(_ -> {
                show(sum(sessions), list(sorted));
                all.removeFromParent();
            });
            aside(all);
        }
    }

    private static Paragraph sum(List<Session> sessions) {
        var sum = new Paragraph(translate(
                "proposals.case.sessions.sum",
                sessions.stream().filter(session -> session.attended() != null).count(),
                sum(sessions.stream().map(Session::attended)),
                sum(sessions.stream().map(Session::hours))));
        sum.addClassName("small");
        return sum;
    }

    private static int sum(Stream<Integer> numbers) {
        return numbers.filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }

    private UnorderedList list(List<Session> sessions) {
        var list = new UnorderedList();
        list.addClassNames("todo-list", "plain");
        sessions.forEach(session -> list.add(item(session)));
        return list;
    }

    private ListItem item(Session session) {
        var when = new Span(Words.when(session));
        when.addClassName("strong");
        var line = new Div();
        line.addClassName("row");
        var item = new ListItem(when, line);
        if (session.cancelled()) {
            line.add(new StatusTag(StatusTag.Kind.NEUTRAL, Icons.CALENDAR_OFF, translate("proposals.case.cancelled")));
        } else if (session.attended() != null && session.hours() != null) {
            line.add(new Span(translate("proposals.case.sessions.held", session.attended(), session.hours())));
        } else {
            line.add(new Span(translate("proposals.case.sessions.places", session.places())));
            if (session.meetAt() != null) {
                item.add(new Span(translate("proposals.case.meets", session.meetAt())));
            }
            if (view.may(CaseAct.WORK)) {
                item.add(buttons(session));
            }
        }
        return item;
    }

    private Div buttons(Session session) {
        var when = Words.when(session);
        var buttons = new Div();
        buttons.addClassName("row");
        if (!session.startsAt().isAfter(now)) {
            buttons.add(new SmallButton(
                    translate("proposals.case.sessions.count"),
                    translate("proposals.case.sessions.count.aria", when),
                    () -> new CountDialog(plans, view, session, refresh).open()));
        }
        buttons.add(new SmallButton(
                translate("proposals.case.cancel"),
                translate("proposals.case.sessions.cancel.aria", when),
                () -> askToCancel(session)));
        return buttons;
    }

    private void askToCancel(Session session) {
        new ActionDialog(
                        translate("proposals.case.sessions.cancel.question"),
                        translate("proposals.case.sessions.cancel.verb"),
                        translate("proposals.case.dialog.keep"),
                        () -> {
                            plans.cancelSession(view.seen(), session.id());
                            Notices.done(translate("proposals.case.sessions.cancel.done", view.organisation()));
                            refresh.run();
                        })
                .text(Words.when(session))
                .destroys()
                .open();
    }
}
