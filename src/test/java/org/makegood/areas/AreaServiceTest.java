package org.makegood.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
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
        var softly = new SoftAssertions();
        for (var area : areas.areas()) {
            for (var day : DAYS) {
                var answer = areas.answer(area.code(), day);
                softly.assertThat(answer.lines()).hasSize(ServiceLine.values().length);
                for (var line : answer.lines()) {
                    softly.assertThat(line.answering())
                            .as("%s, %s on %s", area.name(), line.serviceLine(), day)
                            .isNotEmpty()
                            .allSatisfy(row -> {
                                assertThat(row.basis()).isNotBlank();
                                assertThat(row.holdsOn(day)).isTrue();
                                assertThat(row.unit().existsOn(day)).isTrue();
                            });
                }
            }
        }
        softly.assertAll();
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
}
