package org.makegood.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.makegood.kernel.ServiceLine;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;

@PortalTest
class AreaDirectoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    private static final String LEWISHAM = "E09000023";

    @Autowired
    AreaDirectory directory;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WorkingCalendar calendar;

    @ParameterizedTest
    @ValueSource(strings = {"SE6 4RU", "se64ru", "SE6  4RU", " Se6-4ru "})
    void aPostcodeIsFoundInAnySpelling(String typed) {
        assertThat(directory.locate(typed)).isInstanceOfSatisfying(PostcodeAnswer.Found.class, found -> {
            assertThat(found.postcode().value()).isEqualTo("SE6 4RU");
            assertThat(found.area().name()).isEqualTo("Lewisham");
            assertThat(found.east()).isBetween(536_000, 539_000);
            assertThat(found.north()).isBetween(172_000, 175_000);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SE6", "SE6 4R", "64RU SE", "SE6 4RU SE6 4RU", "Lewisham", "<b>"})
    void whatIsNoFullPostcodeIsSaidToBeSo(String typed) {
        assertThat(directory.locate(typed)).isEqualTo(new PostcodeAnswer.Malformed(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "EH1 1YZ, Scotland",
        "G1 1AA, Scotland",
        "AB10 1AB, Scotland",
        "TD1 1AA, Scotland",
        "DG1 1AA, Scotland",
        "BT1 5GS, Northern Ireland",
        "JE2 3XP, Jersey",
        "GY1 1AA, Guernsey",
        "IM1 1AA, the Isle of Man"
    })
    void aPostcodeOutsideEnglandAndWalesIsSaidToBeElsewhere(String typed, String country) {
        assertThat(directory.locate(typed))
                .isInstanceOfSatisfying(
                        PostcodeAnswer.Elsewhere.class,
                        elsewhere -> assertThat(elsewhere.country()).isEqualTo(country));
    }

    @ParameterizedTest
    @CsvSource({"SE6 4CC, false", "GU1 0ZZ, false", "GL1 0ZZ, false", "TD15 9ZZ, true", "CA6 9ZZ, true"})
    void anUnknownPostcodeNearTheBorderMayBeAScottishOne(String typed, boolean border) {
        assertThat(directory.locate(typed))
                .isInstanceOfSatisfying(
                        PostcodeAnswer.Unknown.class,
                        unknown -> assertThat(unknown.borderDistrict()).isEqualTo(border));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "E08000003; Manchester North; Manchester South",
                "E08000012; Liverpool North; Liverpool South",
                "E08000025; Birmingham Central and South; Birmingham North, East and Solihull",
                "E07000124; Blackburn with Darwen; East Lancashire"
            })
    void councilsThatAreSplitOfferBothUnits(String areaCode, String one, String other) {
        var answering = directory.responsible(areaCode, ServiceLine.PARTNERSHIPS, TODAY);

        assertThat(answering)
                .noneMatch(Responsible::wholeArea)
                .extracting(row -> row.unit().name())
                .containsExactlyInAnyOrder(one, other);
    }

    @Test
    void aUnitThatBeganLaterFollowsTheOneBefore() {
        var salford = "E08000006";

        assertThat(directory.responsible(salford, ServiceLine.UNPAID_WORK, LocalDate.of(2024, 12, 31)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.unit().name()).isEqualTo("Salford");
                    assertThat(row.until()).isEqualTo(LocalDate.of(2025, 1, 1));
                    assertThat(row.basis()).contains("Only the year of the change, 2025, is known");
                });
        assertThat(directory.responsible(salford, ServiceLine.UNPAID_WORK, LocalDate.of(2025, 1, 1)))
                .extracting(row -> row.unit().name())
                .containsExactly("Salford and Trafford");
        assertThat(directory.responsible("E07000194", ServiceLine.UNPAID_WORK, LocalDate.of(2025, 2, 28)))
                .extracting(row -> row.unit().name())
                .containsExactly("Staffordshire and Stoke");
    }

    @Test
    void walesMovedSupervisionBeforeTheUnification() {
        var cardiff = "W06000015";

        assertThat(directory.responsible(cardiff, ServiceLine.SENTENCE_MANAGEMENT, LocalDate.of(2019, 11, 30)))
                .extracting(row -> row.unit().level())
                .containsExactlyInAnyOrder(UnitLevel.CRC, UnitLevel.NPS_DIVISION);
        assertThat(directory.responsible(cardiff, ServiceLine.SENTENCE_MANAGEMENT, LocalDate.of(2019, 12, 1)))
                .extracting(row -> row.unit().level())
                .containsExactly(UnitLevel.NPS_DIVISION);
        assertThat(directory.responsible(cardiff, ServiceLine.UNPAID_WORK, LocalDate.of(2019, 12, 1)))
                .extracting(row -> row.unit().level())
                .containsExactly(UnitLevel.CRC);
    }

    @Test
    void aRegionHasItsAreasAndAnAreaItsRegion() {
        assertThat(directory.region(LEWISHAM, TODAY)).map(Unit::name).contains("London");
        assertThat(directory.region(LEWISHAM, LocalDate.of(2016, 1, 1))).isEmpty();
        assertThat(directory.areaCodesOf("N07", TODAY)).hasSize(33).contains(LEWISHAM);
        assertThat(directory.areaCodesOf("N07LEBR", TODAY)).containsExactlyInAnyOrder(LEWISHAM, "E09000006");
        assertThat(directory.areaCodesOf("N07", LocalDate.of(2016, 1, 1))).isEmpty();
        assertThat(directory.areaCodesOf("LDN", LocalDate.of(2013, 1, 1))).hasSize(33);
    }

    @Test
    void everyRegionOfTodayIsReachedByItsUnits() {
        assertThat(directory.units(UnitLevel.REGION)).hasSize(12);
        assertThat(directory.units(UnitLevel.PDU))
                .hasSize(112)
                .filteredOn(unit -> unit.existsOn(TODAY))
                .hasSize(108);
        assertThat(directory.units(UnitLevel.CRC)).hasSize(21);
        assertThat(directory.units(UnitLevel.NPS_DIVISION)).hasSize(7);
        assertThat(directory.units(UnitLevel.TRUST)).hasSize(35);
        assertThat(directory.units(UnitLevel.REGION))
                .flatMap(region -> directory.areaCodesOf(region.code(), TODAY))
                .hasSize(318)
                .doesNotHaveDuplicates();
        assertThat(directory.units(UnitLevel.PDU))
                .filteredOn(unit -> unit.existsOn(TODAY))
                .allSatisfy(unit ->
                        assertThat(directory.areaCodesOf(unit.code(), TODAY)).isNotEmpty());
    }

    @Test
    void countyCouncilsStandBesideTheirDistricts() {
        assertThat(directory.counties()).hasSize(21);
        assertThat(directory.counties().stream().flatMap(county -> county.areaCodes().stream()))
                .hasSize(164)
                .doesNotHaveDuplicates();
    }

    @Test
    void anAreaIsFoundByItsNameInAnAddress() {
        assertThat(directory.areaBySlug("lewisham")).map(Area::code).contains(LEWISHAM);
        assertThat(directory.areaBySlug("atlantis")).isEmpty();
    }

    @Test
    void bankHolidaysAreNoWorkingDays() {
        assertThat(calendar.workingDays().isWorkingDay(LocalDate.of(2026, 12, 25)))
                .isFalse();
        assertThat(calendar.workingDays().after(LocalDate.of(2026, 8, 28), 1)).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    void whoAnswersForUnpaidWorkIsAMatterOfData() {
        var day = LocalDate.of(2030, 1, 1);
        jdbc.sql("update responsibility set valid_until = :day where area_code = :area and unit_code = 'N07LEBR'"
                        + " and service_line = 'UNPAID_WORK'")
                .param("day", day)
                .param("area", LEWISHAM)
                .update();
        jdbc.sql(
                        "insert into responsibility values (:area, 'UNPAID_WORK', 'N07', :day, '9999-12-31', true, 'Moved.', false)")
                .param("day", day)
                .param("area", LEWISHAM)
                .update();

        directory.reload();

        assertThat(directory.responsible(LEWISHAM, ServiceLine.UNPAID_WORK, day.minusDays(1)))
                .extracting(row -> row.unit().code())
                .containsExactly("N07LEBR");
        assertThat(directory.responsible(LEWISHAM, ServiceLine.UNPAID_WORK, day))
                .extracting(row -> row.unit().code())
                .containsExactly("N07");
        assertThat(directory.region(LEWISHAM, day)).map(Unit::code).contains("N07");
    }

    @AfterTransaction
    void forgetWhatTheTestChanged() {
        directory.reload();
    }
}
