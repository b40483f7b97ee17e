package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.makegood.kernel.Roles.COMPILER;
import static org.makegood.kernel.Roles.STAFF;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.makegood.areas.Unit;
import org.makegood.kernel.Days;
import org.makegood.overviews.Funnel;
import org.makegood.overviews.FunnelChoices;
import org.makegood.overviews.FunnelQuestion;
import org.makegood.overviews.FunnelService;
import org.makegood.overviews.FunnelStage;
import org.makegood.shell.EmptyState;
import org.makegood.shell.Icons;
import org.makegood.shell.LiveRegion;
import org.makegood.shell.Notice;
import org.makegood.shell.PageHeader;

/** How far unpaid work proposals came, as at any day. Day, period, areas and unit stand in the address. */
@Route("overviews/proposals")
@PageTitle("overviews.funnel.title")
@RolesAllowed({COMPILER, STAFF})
@StyleSheet("context://overview.css")
class FunnelView extends Div implements AfterNavigationObserver {

    private final transient FunnelService funnels;
    private final transient FunnelChoices choices;
    private final PageHeader header = new PageHeader("");
    private final CsvLink csv = new CsvLink(translate("overviews.funnel.csv"));
    private final FunnelFilters filters;
    private final Div figures = new Div();
    private boolean shown;

    FunnelView(FunnelService funnels) {
        this.funnels = funnels;
        choices = funnels.choices();
        filters = new FunnelFilters(
                choices,
                question -> UI.getCurrentOrThrow().navigate(FunnelView.class, FunnelAddress.of(question, choices)));
        header.actions(csv);
        figures.addClassName("flow");
        addClassName("overview");
        add(header, filters, figures);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var question = FunnelAddress.question(event.getLocation().getQueryParameters(), choices);
        var title = translate("overviews.funnel.page", Days.written(question.asAt()));
        header.title(title);
        header.facts(facts(question).toArray(Component[]::new));
        filters.show(question);
        csv.show("proposals-as-at-%s.csv".formatted(question.asAt()), out -> funnels.export(question, out));
        show(funnels.funnel(question));
        if (shown) {
            LiveRegion.announce(title);
        }
        shown = true;
    }

    private List<Span> facts(FunnelQuestion question) {
        var facts = new ArrayList<Span>();
        facts.add(new Span(choices.body()));
        facts.add(new Span(
                question.areaCodes().isEmpty()
                        ? translate("overviews.areas.all", choices.areas().size())
                        : translate("overviews.areas", question.areaCodes().size())));
        choices.units().stream()
                .filter(unit -> unit.code().equals(question.unitCode()))
                .map(Unit::name)
                .findFirst()
                .ifPresent(unit -> facts.add(new Span(translate("overviews.funnel.unit", unit))));
        facts.add(new Span(
                question.sent() == null
                        ? translate("overviews.funnel.sent.whenever")
                        : translate("overviews.funnel.sent", question.sent().words())));
        return facts;
    }

    private void show(Funnel funnel) {
        var asAt = funnel.question().asAt();
        figures.removeAll();
        if (asAt.isBefore(choices.today())) {
            figures.add(Notice.plain(Icons.HISTORY, translate("overviews.funnel.then", Days.written(asAt)))
                    .text(translate("overviews.funnel.then.text")));
        }
        if (funnel.all().of(FunnelStage.PROPOSED) == 0) {
            figures.add(new EmptyState(
                    Icons.SEARCH_X, translate("overviews.funnel.none"), translate("overviews.funnel.none.why")));
            return;
        }
        figures.add(
                new FunnelPanel(funnel),
                new FunnelReasonsPanel(funnel.reasons()),
                new FunnelGroupPanel(
                        translate("overviews.funnel.by-area"),
                        translate("overviews.funnel.by-area.one"),
                        funnel.byArea(),
                        funnel.all()),
                new FunnelGroupPanel(
                        translate("overviews.funnel.by-unit"),
                        translate("overviews.funnel.by-unit.one"),
                        funnel.byUnit(),
                        funnel.all()),
                new FunnelGroupPanel(
                        translate("overviews.funnel.by-region"),
                        translate("overviews.funnel.by-region.one"),
                        funnel.byRegion(),
                        funnel.all()),
                new FunnelGroupPanel(
                        translate("overviews.funnel.by-source"),
                        translate("overviews.funnel.by-source.one"),
                        funnel.bySource(),
                        funnel.all()),
                new FunnelDefinitions(choices));
    }
}
