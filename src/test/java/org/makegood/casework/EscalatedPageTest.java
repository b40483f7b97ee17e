package org.makegood.casework;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.CasePage.act;
import static org.makegood.support.CasePage.button;
import static org.makegood.support.CasePage.offered;
import static org.makegood.support.CasePage.text;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_HEAD;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.areas.WorkingCalendar;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.kernel.Days;
import org.makegood.support.SampleConcern;
import org.makegood.support.SignedIn;
import org.makegood.support.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a case that the portal has taken up by itself. */
class EscalatedPageTest extends ViewTest {

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    DueRounds rounds;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Clock clock;

    private String reference;
    private String wasDue;

    @BeforeEach
    void aConcernIsLate() {
        var receipt = LEWISHAM_OFFICER.does(() -> logging.log(
                SampleConcern.about("No officer comes").form(),
                null,
                LEWISHAM_OFFICER.actor().appointmentId(),
                List.of()));
        reference = receipt.reference();
        wasDue = "A first word was due on " + Days.written(receipt.acknowledgeBy());
        rounds.goRound(calendar.workingDays().after(receipt.acknowledgeBy(), 1));
    }

    @Test
    void staffReadWhoHasItSinceWhenAndWhy() {
        open(LEWISHAM_DESK);

        assertThat(text())
                .contains("Escalated: Head of unit", "Taken to the head of unit on " + Days.written(Days.today(clock)))
                .contains(wasDue + "; escalated by the portal")
                .contains(wasDue + ". Taken to the head of unit", ", Makegood");
        assertThat(offered()).doesNotContain("Give back to the desk");
    }

    @Test
    void thePartnerReadsThatItIsLateAndWhoHasItNow() {
        open(LEWISHAM_OFFICER);

        assertThat(text())
                .contains("Escalated: Head of unit", "Taken to the head of unit on ")
                .contains(wasDue + ". Taken to the head of unit")
                .doesNotContain("escalated by the portal");
        assertThat(offered()).doesNotContain("Give back to the desk");
    }

    @Test
    void theHeadGivesItBackAndSaysWhy() {
        open(LEWISHAM_HEAD);
        act("Give back to the desk");
        _setValue(_get(TextArea.class, it -> it.withLabel("Why?")), "A visit is agreed for Monday.");
        _click(button("Give the case back"));

        assertThat(text())
                .contains("Given back to the desk", "A visit is agreed for Monday.")
                .doesNotContain("Escalated: Head of unit", "Taken to the head of unit on ");
    }

    @Test
    void headsFindInAListWhatWasTakenUp() {
        LEWISHAM_HEAD.signIn();
        UI.getCurrent().navigate("cases", QueryParameters.fromString("escalated&q=" + reference));
        assertThat(text()).contains("EscalatedLate");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void toOthersNothingIsTakenUpSoTheyHaveNoSuchList() {
        LEWISHAM_DESK.signIn();
        UI.getCurrent().navigate("cases");
        assertThat(text()).doesNotContain("EscalatedLate");
    }

    private void open(SignedIn reader) {
        reader.signIn();
        UI.getCurrent().navigate("cases/" + reference);
    }
}
