package org.makegood.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.makegood.kernel.ServiceLine;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AreaServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2013, 3, 1), LocalDate.of(2016, 6, 15), LocalDate.of(2020, 11, 30), TODAY);

    @Autowired
    AreaService areas;

    @Autowired
    AreaDirectory directory;

    @Test
    void everyCouncilAnswersForEveryKindOfWorkUnderAllFourStructures() {
        assertThat(areas.areas()).hasSize(318);
        var unanswered = new ArrayList<String>();
        for (var area : areas.areas()) {
            for (var day : DAYS) {
                for (var line : areas.answer(area.code(), day).lines()) {
                    if (line.answering().isEmpty() || !line.answering().stream().allMatch(row -> isSound(row, day))) {
                        unanswered.add(area.name() + ", " + line.serviceLine() + ", " + day);
                    }
                }
            }
        }
        assertThat(unanswered).isEmpty();
        assertThat(areas.answer("E09000023", TODAY).lines())
                .extracting(AreaAnswer.Line::serviceLine)
                .containsExactly(ServiceLine.values());
    }

    private static boolean isSound(Responsible row, LocalDate day) {
        return row.holdsOn(day) && row.unit().existsOn(day) && row.basis().length() > 20;
    }

    @Test
    void lewishamHasHadATrustThenTwoBodiesAndNowOneUnit() {
        assertThat(unitsFor("E09000023", ServiceLine.UNPAID_WORK, LocalDate.of(2014, 5, 31)))
                .containsExactly("London Probation Trust");
        assertThat(unitsFor("E09000023", ServiceLine.UNPAID_WORK, LocalDate.of(2014, 6, 1)))
                .containsExactly("London Community Rehabilitation Company");
        assertThat(unitsFor("E09000023", ServiceLine.COURT_WORK, LocalDate.of(2021, 6, 25)))
                .containsExactly("National Probation Service London");
        assertThat(unitsFor("E09000023", ServiceLine.SENTENCE_MANAGEMENT, LocalDate.of(2016, 1, 1)))
                .containsExactlyInAnyOrder(
                        "London Community Rehabilitation Company", "National Probation Service London");
        assertThat(unitsFor("E09000023", ServiceLine.UNPAID_WORK, LocalDate.of(2021, 6, 26)))
                .containsExactly("Lewisham and Bromley");
    }

    private List<String> unitsFor(String areaCode, ServiceLine line, LocalDate on) {
        return directory.responsible(areaCode, line, on).stream()
                .map(row -> row.unit().name())
                .toList();
    }

    @Test
    void theAnswerTellsWhoAnsweredBefore() {
        var timeline = areas.answer("E09000023", TODAY).timeline();

        assertThat(timeline)
                .extracting(period -> period.unit().name())
                .containsExactly(
                        "Lewisham and Bromley",
                        "London Community Rehabilitation Company",
                        "National Probation Service London",
                        "London Probation Trust");
        assertThat(timeline.getFirst().until()).isNull();
        assertThat(timeline.getLast().from()).isNull();
        assertThat(timeline.getLast().serviceLines()).hasSize(ServiceLine.values().length);
    }

    @Test
    void anAreaThatIsSplitIsSaidToBeSo() {
        assertThat(areas.answer("E08000003", TODAY).split()).isTrue();
        assertThat(areas.answer("E08000003", TODAY).units()).hasSize(2);
        assertThat(areas.answer("E08000003", LocalDate.of(2016, 1, 1)).split()).isFalse();
    }

    @Test
    void thePagesCanSayWhereTheDataComeFrom() {
        assertThat(areas.dataSources()).extracting(DataSource::title).contains("Postcodes", "Councils");
        assertThat(areas.attributions()).hasSize(3).anyMatch(line -> line.contains("Royal Mail"));
        assertThat(areas.dataReceipts()).extracting(DataReceipt::name).containsExactly("areas", "postcodes");
    }
}
