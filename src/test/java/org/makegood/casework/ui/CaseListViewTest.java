package org.makegood.casework.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.casework.CaseCategory;
import org.makegood.casework.status.StatusLabel;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.proposals.ProposingService;
import org.makegood.support.SampleConcern;
import org.makegood.support.SampleProposal;
import org.makegood.support.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by class
class CaseListViewTest extends ViewTest {

    /** In every title, so that other rows stay out of the way. */
    private static final String OURS = "Listed";

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    ProposingService proposing;

    @Autowired
    Clock clock;

    @BeforeEach
    void oneOfEachKind() {
        SampleConcern.about(OURS + " apple").log(logging);
        SampleProposal.at(OURS + " path", Days.today(clock).plusDays(10)).propose(proposing);
        LEWISHAM_OFFICER.signIn();
    }

    @Test
    void rowsSayWhatKindTheyAre() {
        open("q=" + OURS + "&sort=title");

        var grid = _get(CaseGrid.class);
        assertThat(_size(grid)).isEqualTo(2);
        assertThat(cell(grid, 0)).contains("Listed apple", "Concern: ");
        assertThat(cell(grid, 1)).contains("Listed path", "Unpaid work proposal: Making pathways accessible");
    }

    @Test
    void theKindNarrowsTheListAndWhatElseThereIsToChoose() {
        open("q=" + OURS);
        assertThat(states()).contains("Logged", "Submitted");
        assertThat(categories()).contains("Multi-agency forums", "Graffiti removal");

        _get(Select.class, it -> it.withLabel("Kind")).setValue(CaseKind.PROPOSAL);

        assertThat(_size(_get(CaseGrid.class))).isEqualTo(1);
        assertThat(states()).contains("Submitted").doesNotContain("Logged");
        assertThat(categories()).contains("Graffiti removal").doesNotContain("Multi-agency forums");
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString())
                .contains("kind=proposal");
    }

    @Test
    void whatAnotherKindDoesNotHaveFallsAway() {
        open("q=" + OURS + "&status=submitted&category=PATHWAYS");
        assertThat(_size(_get(CaseGrid.class))).isEqualTo(1);

        _get(Select.class, it -> it.withLabel("Kind")).setValue(CaseKind.CONCERN);

        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString())
                .contains("kind=concern")
                .doesNotContain("status", "category");
        assertThat(_size(_get(CaseGrid.class))).isEqualTo(1);
    }

    private static void open(String query) {
        UI.getCurrent().navigate(CaseListView.class, QueryParameters.fromString(query));
    }

    private static String cell(CaseGrid grid, int row) {
        var column = grid.getColumns().getFirst();
        return _getCellComponent(grid, row, column.getKey()).getElement().getTextRecursively();
    }

    private static List<String> states() {
        return ((Select<StatusLabel>) _get(Select.class, it -> it.withLabel("Status")))
                .getListDataView()
                .getItems()
                .map(StatusLabel::label)
                .toList();
    }

    private static List<String> categories() {
        return ((Select<CaseCategory>) _get(Select.class, it -> it.withLabel("Category")))
                .getListDataView()
                .getItems()
                .map(CaseCategory::name)
                .toList();
    }
}
