package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.makegood.overviews.Figure;
import org.makegood.overviews.FunnelChoices;
import org.makegood.overviews.FunnelQuestion;
import org.makegood.overviews.FunnelStage;
import org.makegood.overviews.Summary;
import org.makegood.shell.FactsList;
import org.makegood.shell.Panel;

/** The three jobs beside each other, each with the way to its own page. */
class TogetherPanel extends Panel {

    /** @param csv the same figures as a file */
    TogetherPanel(Summary summary, FunnelQuestion proposals, FunnelChoices choices, CsvLink csv) {
        super(translate("overviews.together"));
        var beside = new Div(concerns(summary), proposals(summary, proposals, choices), briefings(summary));
        beside.addClassName("together");
        aside(csv);
        add(beside);
    }

    private static Div job(String name, Component... content) {
        var job = new Div(new H3(name));
        job.add(content);
        return job;
    }

    private static Div concerns(Summary summary) {
        var links = new FigureLinks(summary.question());
        var counts = summary.concerns();
        return job(
                translate("overviews.together.concerns"),
                new FactsList()
                        .fact(translate("overviews.together.logged"), links.of(counts.of(Figure.LOGGED), Figure.LOGGED))
                        .fact(
                                translate("overviews.together.late"),
                                links.of(counts.of(Figure.ANSWERED_LATE), Figure.ANSWERED_LATE))
                        .fact(
                                translate("overviews.together.open"),
                                links.of(counts.of(Figure.OPEN_AT_END), Figure.OPEN_AT_END))
                        .fact(
                                translate("overviews.together.right"),
                                links.of(counts.of(Figure.PUT_RIGHT), Figure.PUT_RIGHT)));
    }

    private static Div proposals(Summary summary, FunnelQuestion question, FunnelChoices choices) {
        var counts = summary.proposals();
        var all = new RouterLink(translate("overviews.together.proposals.all"), FunnelView.class);
        all.setQueryParameters(FunnelAddress.of(question, choices));
        return job(
                translate("overviews.together.proposals"),
                new FactsList()
                        .fact(translate("overviews.together.sent"), Words.number(counts.of(FunnelStage.PROPOSED)))
                        .fact(translate("overviews.together.accepted"), Words.number(counts.of(FunnelStage.ACCEPTED)))
                        .fact(translate("overviews.together.completed"), Words.number(counts.of(FunnelStage.COMPLETED)))
                        .fact(translate("overviews.together.declined"), Words.number(counts.of(FunnelStage.DECLINED)))
                        .fact(translate("overviews.together.hours"), Words.number(counts.hours())),
                small(all));
    }

    private static Div briefings(Summary summary) {
        var counts = summary.briefings();
        return job(
                translate("overviews.together.briefings"),
                new FactsList()
                        .fact(
                                translate("overviews.together.held"),
                                new Span(translate("overviews.together.of", counts.held(), counts.briefings())))
                        .fact(translate("overviews.together.places"), Words.number(counts.places()))
                        .fact(
                                translate("overviews.together.answered"),
                                new Span(translate("overviews.together.of", counts.answered(), counts.invited())))
                        .fact(translate("overviews.together.have"), Words.number(counts.accepted()))
                        .fact(translate("overviews.together.came"), Words.number(counts.came())),
                small(new Anchor("briefings?show=over", translate("overviews.together.briefings.all"))));
    }

    private static Component small(Component link) {
        link.addClassName("small");
        return link;
    }
}
