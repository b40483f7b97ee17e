package org.makegood.overviews.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LONDON_COUNCILS;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.makegood.kernel.Days;
import org.makegood.proposals.ProposingService;
import org.makegood.support.SampleProposal;
import org.makegood.support.SignedIn;
import org.makegood.support.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by class
class FunnelViewTest extends ViewTest {

    @Autowired
    ProposingService proposing;

    @Autowired
    Clock clock;

    @BeforeEach
    void aProjectIsProposed() {
        SampleProposal.at("Riverside path", today().plusDays(10)).propose(proposing);
        LONDON_COUNCILS.signIn();
    }

    @Test
    void thePageShowsTheStagesAndEveryGroupWithWhatTheyMean() {
        open(Map.of("from", today().toString(), "to", today().toString()));

        assertThat(_get(H1.class).getText()).isEqualTo("Unpaid work proposals, as at " + Days.written(today()));
        assertThat(text())
                .contains("How far they came", "Site assessment", "None was declined.")
                .contains("Council by council", "Lewisham", "Unit by unit", "Region by region", "From a partner")
                .contains("London Councils", "How we count", "Median days")
                .contains("Sent " + Days.written(today()));
        assertThat(_find(FigureTable.class)).hasSize(5);
        assertThat(_get(FunnelPanel.class).getElement().getOuterHTML()).contains("role=\"img\"");
    }

    @Test
    void anotherDayStandsInTheAddressAndIsToldToBePast() {
        open(Map.of());

        var asAt = _get(DatePicker.class, it -> it.withLabel("As at"));
        asAt.setValue(LocalDate.of(2015, 5, 1));
        _fireValueChange(asAt, true);

        assertThat(_get(H1.class).getText()).isEqualTo("Unpaid work proposals, as at 1 May 2015");
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters())
                .isEqualTo(Map.of("asat", List.of("2015-05-01")));
        assertThat(text()).contains("As it was at the end of 1 May 2015", "No proposal had been sent");
    }

    @Test
    void aDayToComeIsRefusedBesideItsField() {
        open(Map.of());

        var asAt = _get(DatePicker.class, it -> it.withLabel("As at"));
        asAt.setValue(today().plusDays(1));
        _fireValueChange(asAt, true);

        assertThat(asAt.isInvalid()).isTrue();
        assertThat(_get(H1.class).getText()).endsWith(Days.written(today()));
    }

    @Test
    void whatTheAddressDoesNotKnowIsLeftOut() {
        open(Map.of("asat", "tomorrow", "areas", "E08000003", "unit", "N50"));

        assertThat(_get(H1.class).getText()).endsWith(Days.written(today()));
        assertThat(text()).contains("All 33 areas");
    }

    @Test
    void staffLookAtTheirRegionAndCanChooseAUnit() {
        LEWISHAM_DESK.signIn();
        open(Map.of());
        assertThat(text()).contains("London");

        var unit = _get(Select.class, it -> it.withLabel("Unit"));
        assertThat(unit.isVisible()).isTrue();

        open(Map.of("unit", "N07LEBR"));
        assertThat(text()).contains("Held by ");
    }

    @ParameterizedTest
    @EnumSource(names = {"LEWISHAM_OFFICER", "LEWISHAM_COORDINATOR", "ADMINISTRATOR"})
    void nobodyElseGetsThere(SignedIn somebody) {
        somebody.signIn();

        UI.getCurrent().navigate("overviews/proposals");

        _assertNone(FunnelView.class);
    }

    private static void open(Map<String, String> parameters) {
        UI.getCurrent().navigate(FunnelView.class, QueryParameters.simple(parameters));
    }

    private LocalDate today() {
        return Days.today(clock);
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
