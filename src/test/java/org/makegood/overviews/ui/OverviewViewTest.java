package org.makegood.overviews.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.SignedIn.LONDON_COUNCILS;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.kernel.Audience;
import org.makegood.overviews.ConcernLine;
import org.makegood.support.Fixtures;
import org.makegood.support.SampleConcern;
import org.makegood.support.SignedIn;
import org.makegood.support.Statements;
import org.makegood.support.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class OverviewViewTest extends ViewTest {

    private static final Map<String, String> QUARTER = Map.of("from", "2023-04-01", "to", "2023-06-30");

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        log(SampleConcern.about("Two areas").of(Fixtures.LEWISHAM, Fixtures.SOUTHWARK));
        log(SampleConcern.about("One area").of(Fixtures.LEWISHAM));
        LONDON_COUNCILS.signIn();
    }

    @Test
    void theAddressSaysWhichDaysAndWhichAreas() {
        open(Map.of("areas", Fixtures.SOUTHWARK + ",E08000003"));

        assertThat(_get(H1.class).getText()).isEqualTo("Overview, April to June 2023");
        assertThat(text()).contains("1 area", "Compared with January to March 2023", "concern logged");
        assertThat(_get(AreaPanel.class).getElement().getTextRecursively())
                .contains("Southwark", "All areas, each concern once")
                .doesNotContain("Lewisham", "Manchester");
    }

    @Test
    void theThreeJobsStandBesideEachOtherEachWithTheWayToItsOwnPage() {
        open(Map.of());

        assertThat(_get(TogetherPanel.class).getElement().getTextRecursively())
                .contains("Concerns", "Unpaid work proposals", "Briefings", "Summary as CSV");
        var proposals = _find(RouterLink.class, link -> link.withText("How far they came"))
                .getFirst();
        assertThat(proposals.getHref()).isEqualTo("overviews/proposals?from=2023-04-01&to=2023-06-30");
    }

    @Test
    void thePageSaysWhatIsNotCounted() {
        open(Map.of());

        assertThat(text()).contains("Only concerns that partners shared with London Councils", "OFFICIAL-SENSITIVE");
    }

    @Test
    void aPromiseThatChangedInThePeriodIsToldWithItsDays() {
        open(Map.of());
        assertThat(text())
                .contains("acknowledged in 2 working days", "answered in 10 working days")
                .contains("Acknowledged within 2 working days, answered within 10.");

        jdbc.sql("insert into promise_setting values ('CONCERN', '2023-05-01', 1, 10)")
                .update();
        open(Map.of("areas", Fixtures.LEWISHAM));

        assertThat(text())
                .contains("acknowledged in the time promised", "answered in 10 working days")
                .contains("Before 1 May 2023: acknowledged within 2 working days, answered within 10. "
                        + "From 1 May 2023 on: acknowledged within 1 working day, answered within 10.");
    }

    @Test
    void aFigureLeadsToTheConcernsItCounts() {
        open(Map.of());

        var link = _find(RouterLink.class, it -> it.withClasses("behind")).stream()
                .filter(figure -> figure.getHref().contains("area=" + Fixtures.LEWISHAM)
                        && figure.getHref().contains("category=FORUM"))
                .findFirst()
                .orElseThrow();
        assertThat(link.getText()).isEqualTo("2");
        follow(link.getHref());

        assertThat(_get(H1.class).getText()).isEqualTo("2 concerns");
        var grid = _get(ConcernGrid.class);
        assertThat(_size(grid)).isEqualTo(2);
        ConcernLine last = _get(grid, 0);
        assertThat(last.title()).isEqualTo("One area");
        assertThat(text()).contains("Multi-agency forums", "Lewisham", "April to June 2023");
    }

    @Test
    void everyFigureIsAsLargeAsTheListBehindIt() {
        open(Map.of());
        var links = _find(RouterLink.class, it -> it.withClasses("behind")).stream()
                .filter(link -> link.getText().matches("\\d+"))
                .collect(Collectors.toMap(RouterLink::getHref, RouterLink::getText, (one, same) -> {
                    assertThat(same).isEqualTo(one);
                    return one;
                }));

        assertThat(links).hasSizeGreaterThan(8);
        links.forEach((address, figure) -> {
            follow(address);
            assertThat(_size(_get(ConcernGrid.class))).as(address).isEqualTo(Integer.parseInt(figure));
        });
    }

    @Test
    void otherDaysChangeTheAddress() {
        open(Map.of("areas", Fixtures.LEWISHAM));

        var from = _find(DatePicker.class).getFirst();
        from.setValue(LocalDate.of(2023, 5, 1));
        _fireValueChange(from, true);

        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters())
                .isEqualTo(Map.of(
                        "from", List.of("2023-05-01"),
                        "to", List.of("2023-06-30"),
                        "areas", List.of(Fixtures.LEWISHAM)));
        assertThat(_get(H1.class).getText()).isEqualTo("Overview, May to June 2023");
    }

    @Test
    void daysInTheWrongOrderAreToldApartBesideTheField() {
        open(Map.of());

        var to = _find(DatePicker.class).getLast();
        to.setValue(LocalDate.of(2023, 3, 1));
        _fireValueChange(to, true);

        assertThat(to.isInvalid()).isTrue();
        assertThat(_get(H1.class).getText()).isEqualTo("Overview, April to June 2023");
    }

    @Test
    void namesOfCategoriesAreTextAlsoInTheChart() {
        jdbc.sql("update concern_category set name = '<script>alert(1)</script>' where code = 'FORUM'")
                .update();

        open(Map.of());

        assertThat(_get(CategoryPanel.class).getElement().getOuterHTML()).doesNotContain("<script");
    }

    @Test
    void anEmptyPeriodSaysSo() {
        open(Map.of("from", "2022-02-01", "to", "2022-02-28"));

        assertThat(text()).contains("No concern was logged in these days", "None");
    }

    @Test
    void theStartPageOfACompilerHasTheQuarter() {
        UI.getCurrent().navigate("");

        assertThat(text()).contains("this quarter so far", "What this quarter is about");
    }

    @Test
    void theStartPageOfACompilerCountsNothingTwice() {
        var start = new Statements(jdbc).of(() -> UI.getCurrent().navigate(""));

        // the counts, what the concerns are about and the names of that, the newest ones, the next briefings; in the
        // frame the number in the menu and for whom one may act
        assertThat(start).isEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LONDON_COUNCILS")
    void nobodyElseGetsThere(SignedIn somebody) {
        somebody.signIn();

        UI.getCurrent().navigate("overviews");
        _assertNone(OverviewView.class);

        UI.getCurrent().navigate("overviews/concerns");
        _assertNone(ConcernsBehindView.class);
    }

    private static void open(Map<String, String> more) {
        var parameters = new LinkedHashMap<>(QUARTER);
        parameters.putAll(more);
        UI.getCurrent().navigate(OverviewView.class, QueryParameters.simple(parameters));
    }

    private static void follow(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    private UUID log(SampleConcern concern) {
        var id = concern.sharedWith(Audience.OVERVIEW_BODY).log(logging).caseId();
        jdbc.sql("update case_file set opened_on = '2023-05-09' where id = ?")
                .param(id)
                .update();
        return id;
    }
}
