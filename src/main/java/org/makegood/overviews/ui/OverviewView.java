package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.makegood.kernel.Roles.COMPILER;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.makegood.kernel.Days;
import org.makegood.overviews.FunnelService;
import org.makegood.overviews.Overview;
import org.makegood.overviews.OverviewChoices;
import org.makegood.overviews.OverviewQuestion;
import org.makegood.overviews.OverviewService;
import org.makegood.overviews.SummaryService;
import org.makegood.shell.AsAt;
import org.makegood.shell.Icons;
import org.makegood.shell.LiveRegion;
import org.makegood.shell.Notice;
import org.makegood.shell.PageHeader;

/** Live figures of the three jobs, of what the compiler's body may see. Days and areas stand in the address. */
@Route("overviews")
@PageTitle("overviews.title")
@RolesAllowed(COMPILER)
@StyleSheet("context://overview.css")
class OverviewView extends Div implements AfterNavigationObserver {

    private final transient OverviewService overviews;
    private final transient SummaryService summaries;
    private final transient FunnelService funnels;
    private final transient OverviewChoices choices;
    private final PageHeader header = new PageHeader("");
    private final CsvLink csv = new CsvLink(translate("overviews.csv"));
    private final OverviewFilters filters;
    private final Div figures = new Div();
    private boolean shown;

    OverviewView(OverviewService overviews, SummaryService summaries, FunnelService funnels) {
        this.overviews = overviews;
        this.summaries = summaries;
        this.funnels = funnels;
        choices = overviews.choices();
        filters = new OverviewFilters(
                choices, question -> UI.getCurrentOrThrow().navigate(OverviewView.class, OverviewAddress.of(question)));
        var print = new Button(
                translate("overviews.print"),
                _ -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"));
        header.actions(csv, print);
        figures.addClassName("flow");
        addClassName("overview");
        add(header, filters, figures);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var question = OverviewAddress.question(event.getLocation().getQueryParameters(), choices);
        var overview = overviews.overview(question);
        filters.show(question);
        show(overview);
        csv.show(
                "overview-%s-to-%s.csv"
                        .formatted(question.period().from(), question.period().to()),
                out -> overviews.export(question, out));
        if (shown) {
            LiveRegion.announce(translate("overviews.page", question.period().words()));
        }
        shown = true;
    }

    private void show(Overview overview) {
        var question = overview.question();
        var period = question.period();
        header.title(translate("overviews.page", period.words()));
        header.facts(
                new Span(choices.body()),
                new Span(areas(question)),
                new Span(translate("overviews.compared", period.before().words())),
                new AsAt(translate("overviews.asat", Days.written(overview.asAt()))));
        var right = new Div(new TakenPanel(overview), new NowPanel(overview));
        right.addClassName("rail");
        var pair = new Div(new SeverityPanel(overview), right);
        pair.addClassName("pair");
        figures.removeAll();
        figures.add(
                Notice.plain(Icons.LOCK, translate("overviews.shared"))
                        .text(translate("overviews.shared.text", choices.body())),
                together(overview),
                new HeadFigures(overview, choices.today()),
                new CategoryPanel(overview),
                pair,
                new AreaPanel(overview),
                new DefinitionsPanel(overview, choices));
    }

    private TogetherPanel together(Overview overview) {
        var question = overview.question();
        var summary = new CsvLink(translate("overviews.together.csv"));
        summary.show(
                "summary-%s-to-%s.csv"
                        .formatted(question.period().from(), question.period().to()),
                out -> summaries.export(question, out));
        return new TogetherPanel(summaries.beside(overview), summaries.proposals(question), funnels.choices(), summary);
    }

    private String areas(OverviewQuestion question) {
        return question.areaCodes().isEmpty()
                ? translate("overviews.areas.all", choices.areas().size())
                : translate("overviews.areas", question.areaCodes().size());
    }
}
