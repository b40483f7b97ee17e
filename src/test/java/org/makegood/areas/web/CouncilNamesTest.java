package org.makegood.areas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.makegood.areas.Area;
import org.makegood.areas.AreaType;

class CouncilNamesTest {

    private static final Area LEWISHAM = area("E09000023", "Lewisham", "London Borough of Lewisham");
    private static final Area CITY = area("E09000001", "City of London", "City of London Corporation");
    private static final Area HULL = area("E06000010", "Kingston upon Hull", "Hull City Council");
    private static final Area KINGSTON =
            area("E09000021", "Kingston upon Thames", "Royal Borough of Kingston upon Thames");
    private static final Area ST_HELENS = area("E08000013", "St. Helens", "St Helens Council");
    private static final Area TELFORD = area("E06000020", "Telford and Wrekin", "Telford & Wrekin Council");
    private static final Area DURHAM = area("E06000047", "County Durham", "Durham County Council");
    private static final Area ASHFORD = area("E07000105", "Ashford", "Ashford Borough Council");
    private static final Area KINGS_LYNN =
            area("E07000146", "King's Lynn and West Norfolk", "Borough Council of Kings Lynn and West Norfolk");
    private static final List<Area> AREAS =
            List.of(LEWISHAM, CITY, HULL, KINGSTON, ST_HELENS, TELFORD, DURHAM, ASHFORD, KINGS_LYNN);
    private static final List<CouncilGroup> GROUPS = List.of(
            new CouncilGroup("N07", "London", List.of(LEWISHAM, KINGSTON)),
            new CouncilGroup("E10000016", "Kent County Council", List.of(ASHFORD)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lewisham                    | Lewisham
            LEWISHAM COUNCIL            | Lewisham
            London Borough of Lewisham  | Lewisham
            E09000023                   | Lewisham
            hull                        | Kingston upon Hull
            Hull City Council           | Kingston upon Hull
            Saint Helens                | St. Helens
            st helens                   | St. Helens
            telford & wrekin            | Telford and Wrekin
            Durham                      | County Durham
            kings lynn                  | King's Lynn and West Norfolk
            king’s lynn and             | King's Lynn and West Norfolk
            Kent                        | Ashford
            """)
    void aCouncilIsFoundByItsNameAsPeopleWriteIt(String typed, String name) {
        assertThat(CouncilNames.find(typed, AREAS, GROUPS))
                .extracting(Area::name)
                .containsExactly(name);
    }

    @Test
    void aPartOfANameFindsAllThatHaveIt() {
        assertThat(CouncilNames.find("kingston", AREAS, GROUPS)).containsExactly(HULL, KINGSTON);
    }

    @Test
    void aRegionFindsItsCouncilsAndOneOfTheSameName() {
        assertThat(CouncilNames.find("London", AREAS, GROUPS)).containsExactly(LEWISHAM, KINGSTON, CITY);
    }

    @Test
    void whatSaysNothingFindsNothing() {
        assertThat(Stream.of("", "council", "the", "ki", "Atlantis", "<script>", "ham"))
                .allSatisfy(typed ->
                        assertThat(CouncilNames.find(typed, AREAS, GROUPS)).isEmpty());
    }

    private static Area area(String code, String name, String officialName) {
        var slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return new Area(code, name, officialName, AreaType.UNITARY, "England", "E23000001", "Police", 51.5, -0.1, slug);
    }
}
