package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.makegood.kernel.Roles.COMPILER;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import org.makegood.areas.Area;
import org.makegood.kernel.Severity;
import org.makegood.overviews.CategoryGroup;
import org.makegood.overviews.ConcernsBehind;
import org.makegood.overviews.OverviewChoices;
import org.makegood.overviews.OverviewService;
import org.makegood.shell.EmptyState;
import org.makegood.shell.Icons;
import org.makegood.shell.PageHeader;

/** The concerns behind one figure of an overview. Which figure it is stands in the address. */
@Route("overviews/concerns")
@PageTitle("overviews.behind.page")
@RolesAllowed(COMPILER)
@StyleSheet("context://overview.css")
class ConcernsBehindView extends Div implements AfterNavigationObserver {

    private final transient OverviewService overviews;
    private final transient OverviewChoices choices;
    private final RouterLink back = new RouterLink("", OverviewView.class);
    private final PageHeader header = new PageHeader("");
    private final CsvLink csv = new CsvLink(translate("overviews.behind.csv"));
    private final ConcernGrid grid = new ConcernGrid();

    ConcernsBehindView(OverviewService overviews) {
        this.overviews = overviews;
        choices = overviews.choices();
        back.addClassName("back");
        header.actions(csv);
        grid.setEmptyStateComponent(new EmptyState(
                Icons.SEARCH_X, translate("overviews.behind.none"), translate("overviews.behind.none.why")));
        add(back, header, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var behind = OverviewAddress.behind(event.getLocation().getQueryParameters(), choices);
        var period = behind.question().period();
        long count = overviews.count(behind);
        back.removeAll();
        back.add(Icons.ARROW_LEFT.create(), new Span(translate("overviews.behind.back", period.words())));
        back.setQueryParameters(OverviewAddress.of(behind.question()));
        header.title(translate("overviews.behind.title", count));
        header.facts(facts(behind));
        csv.show("concerns-%s-to-%s.csv".formatted(period.from(), period.to()), out -> overviews.export(behind, out));
        grid.setItems(
                query -> overviews.list(behind, query.getOffset(), query.getLimit()).stream(),
                _ -> Math.toIntExact(count));
    }

    private Component[] facts(ConcernsBehind behind) {
        return Stream.of(
                        Optional.of(behind.figure().label()),
                        Optional.of(behind.question().period().words())
                                .filter(_ -> behind.figure().isOfPeriod()),
                        choices.categories().stream()
                                .filter(group -> group.code().equals(behind.category()))
                                .map(CategoryGroup::name)
                                .findFirst(),
                        Optional.ofNullable(behind.severity()).map(Severity::label),
                        area(behind))
                .flatMap(Optional::stream)
                .map(Span::new)
                .toArray(Component[]::new);
    }

    private Optional<String> area(ConcernsBehind behind) {
        var some = behind.question().areaCodes();
        return choices.areas().stream()
                .filter(area -> area.code().equals(behind.areaCode()))
                .map(Area::name)
                .findFirst()
                .or(() -> Optional.of(
                        some.isEmpty()
                                ? translate(
                                        "overviews.areas.all", choices.areas().size())
                                : translate("overviews.areas", some.size())));
    }
}
