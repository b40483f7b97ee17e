package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.Unit;
import org.makegood.briefings.AgendaLine;
import org.makegood.briefings.BriefingAudience;
import org.makegood.briefings.BriefingView;
import org.makegood.identity.OrganisationKind;
import org.makegood.kernel.Days;
import org.makegood.shell.FactsList;
import org.makegood.shell.Panel;

/** What it is for, when and where it is, for whom, and its agenda. */
class AboutBriefing extends Panel {

    AboutBriefing(BriefingView briefing, AreaDirectory areas) {
        super(translate("briefings.about.title"));
        briefing.purpose().lines().filter(line -> !line.isBlank()).forEach(line -> add(new Paragraph(line)));
        add(facts(briefing, areas));
        if (!briefing.agenda().isEmpty()) {
            var agenda = new OrderedList();
            agenda.addClassNames("timeline", "agenda");
            agenda.getElement().setAttribute("aria-label", translate("briefings.about.agenda"));
            briefing.agenda().forEach(line -> agenda.add(item(line)));
            add(agenda);
        }
    }

    private static FactsList facts(BriefingView briefing, AreaDirectory areas) {
        var times = briefing.times();
        var facts = new FactsList()
                .fact(translate("briefings.about.when"), BriefingWords.when(times))
                .fact(translate("briefings.about.doors"), BriefingWords.time(times.doorsOpenAt()));
        if (briefing.place() != null) {
            facts.fact(translate("briefings.about.where"), briefing.place());
        }
        if (briefing.onlineLink() != null) {
            facts.fact(translate("briefings.about.online"), new Anchor(briefing.onlineLink(), briefing.onlineLink()));
        } else if (briefing.online()) {
            facts.fact(translate("briefings.about.online"), translate("briefings.about.online.later"));
        }
        facts.fact(translate("briefings.about.for"), audience(briefing, areas))
                .fact(translate("briefings.about.places"), briefing.seats().inWords(briefing.status()))
                .fact(translate("briefings.about.registration"), window(briefing));
        var desk = new Div(new Span(briefing.desk()), new Anchor("mailto:" + briefing.mailbox(), briefing.mailbox()));
        desk.addClassName("lines");
        if (briefing.telephone() != null) {
            desk.add(new Span(briefing.telephone()));
        }
        facts.fact(translate("briefings.about.desk"), desk);
        if (briefing.feedbackLink() != null && !briefing.status().isToCome()) {
            facts.fact(
                    translate("briefings.about.feedback"),
                    new Anchor(briefing.feedbackLink(), translate("briefings.about.feedback.give")));
        }
        return facts;
    }

    private static String window(BriefingView briefing) {
        var closes = Days.written(briefing.times().registrationClosesAt());
        var opens = briefing.times().registrationOpensAt();
        return opens == null
                ? translate("briefings.about.until", closes)
                : translate("briefings.about.from-until", Days.written(opens), closes);
    }

    private static String audience(BriefingView briefing, AreaDirectory areas) {
        if (briefing.audience() != BriefingAudience.PARTNERS) {
            return briefing.audience().label();
        }
        var narrowed = Stream.concat(
                        briefing.kinds().stream().map(OrganisationKind::label).sorted(),
                        briefing.regionCodes().stream()
                                .map(code -> areas.unit(code).map(Unit::name).orElse(code))
                                .sorted())
                .collect(Collectors.joining(", "));
        return narrowed.isEmpty()
                ? briefing.audience().label()
                : translate("briefings.about.partners", briefing.audience().label(), narrowed);
    }

    private static ListItem item(AgendaLine line) {
        var begins = new Span(Days.time(line.begins()));
        begins.addClassName("strong");
        var what = new Div(new Span(line.what()));
        what.addClassName("what");
        if (line.who() != null) {
            var who = new Span(line.who());
            who.addClassNames("meta");
            what.add(who);
        }
        var point = new Div(begins, what);
        point.addClassName("point");
        return new ListItem(point);
    }
}
