package org.makegood.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.SignedIn.ADMINISTRATOR;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.SOUTHWARK_OFFICER;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.briefings.BriefingService;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.kernel.Days;
import org.makegood.proposals.ProposingService;
import org.makegood.shell.Finder;
import org.makegood.support.Fixtures;
import org.makegood.support.SampleBriefing;
import org.makegood.support.SampleConcern;
import org.makegood.support.SampleProposal;
import org.makegood.support.SignedIn;
import org.makegood.support.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class SearchViewTest extends ViewTest {

    @Autowired
    Finder finder;

    @Autowired
    ConcernLoggingService concerns;

    @Autowired
    ProposingService proposals;

    @Autowired
    BriefingService briefings;

    @Autowired
    Fixtures world;

    @Autowired
    Clock clock;

    private String proposed;

    @BeforeEach
    void somethingOfEachKindIsThere() {
        SampleConcern.about("Nobody comes to Catford").log(concerns);
        proposed = SampleProposal.at("Catford green", Days.today(clock).plusDays(10))
                .propose(proposals)
                .reference();
        SampleBriefing.of(world.lewishamDesk().id())
                .titled("Who is who in Catford")
                .open(briefings);
    }

    @Test
    void allThreeJobsAreFoundByTheirWords() {
        search(LEWISHAM_OFFICER, "catford");

        assertThat(_get(H1.class).getText()).isEqualTo("Found for “catford”");
        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("Proposals and concerns", "Briefings");
        assertThat(links()).contains("Nobody comes to Catford", "Catford green", "Who is who in Catford");
    }

    @Test
    void whatOnesRightsDoNotReachIsNotFound() {
        search(SOUTHWARK_OFFICER, "catford");

        assertThat(links()).containsExactly("Who is who in Catford");
    }

    @Test
    void whatMatchesNothingSaysSo() {
        search(LEWISHAM_OFFICER, "Penge");

        assertThat(_get(Main.class).getElement().getTextRecursively()).contains("Nothing matches “Penge”");
    }

    @Test
    void aReferenceLeadsToItsCaseAndWordsToWhatIsFound() {
        assertThat(finder.pathFor(proposed.toLowerCase(Locale.ROOT))).isEqualTo("cases/" + proposed);
        assertThat(finder.pathFor("catford green")).isEqualTo("search?q=catford+green");
    }

    @Test
    void thoseWhoHaveNothingToSearchDoNotGetThere() {
        search(ADMINISTRATOR, "catford");

        _assertNone(SearchView.class);
    }

    private static void search(SignedIn somebody, String words) {
        somebody.signIn();
        UI.getCurrent().navigate("search", QueryParameters.simple(Map.of("q", words)));
    }

    private static List<String> links() {
        return _find(RouterLink.class, link -> link.withClasses("strong")).stream()
                .map(RouterLink::getText)
                .toList();
    }
}
