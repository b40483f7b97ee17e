package org.makegood.areas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.makegood.areas.map.AreaMap.Mark;

class AreaMapsTest {

    private static final String LEWISHAM = "E09000023";
    private static final String BROMLEY = "E09000006";
    private static final String GREENWICH = "E09000011";
    private static final String SOUTHWARK = "E09000028";

    private final AreaMaps maps = new AreaMaps();

    @Test
    void neighboursAreThoseWhoShareABoundary() {
        assertThat(maps.neighbours(LEWISHAM)).containsExactlyInAnyOrder(BROMLEY, GREENWICH, SOUTHWARK);
        assertThat(maps.neighbours("E06000046")).as("the Isle of Wight").isEmpty();
        assertThat(maps.neighbours("E99999999")).isEmpty();
    }

    @Test
    void everyCouncilIsDrawnWithinThePicture() {
        var everywhere = Boundaries.shipped().rings().keySet();
        var map = maps.of(everywhere);

        assertThat(map.outlines()).hasSize(318).allSatisfy(outline -> {
            assertThat(outline.path()).startsWith("M").endsWith("z").contains("l");
            assertThat(outline.x()).isBetween(0, map.width());
            assertThat(outline.y()).isBetween(0, map.height());
        });
        assertThat(map.height()).isEqualTo(600).isGreaterThan(map.width());
    }

    @Test
    void northIsUpAndEastIsRight() {
        var map = maps.of(List.of(LEWISHAM, BROMLEY, SOUTHWARK));
        var lewisham = outline(map, LEWISHAM);

        assertThat(outline(map, BROMLEY).y()).isGreaterThan(lewisham.y());
        assertThat(outline(map, SOUTHWARK).x()).isLessThan(lewisham.x());
    }

    @Test
    void theSameCouncilsAreProjectedOnce() {
        assertThat(maps.of(List.of(LEWISHAM, BROMLEY))).isSameAs(maps.of(List.of(BROMLEY, LEWISHAM)));
    }

    @Test
    void codesWithoutAShapeAreLeftOut() {
        assertThat(maps.of(List.of(LEWISHAM, "N07")).outlines()).hasSize(1);
        assertThat(maps.of(List.of()).outlines()).isEmpty();
    }

    @Test
    void aMapSaysWhatItShows() {
        var svg = maps.of(List.of(LEWISHAM, BROMLEY))
                .svg(
                        "m",
                        "King's <place>",
                        "Lewisham & Bromley",
                        code -> code.equals(LEWISHAM) ? Mark.HERE : Mark.PLAIN);

        assertThat(svg)
                .contains("role=\"img\"", "aria-labelledby=\"m-title m-text\"")
                .contains("<title id=\"m-title\">King&#39;s &lt;place&gt;</title>")
                .contains("<desc id=\"m-text\">Lewisham &amp; Bromley</desc>")
                .containsOnlyOnce("class=\"here\"")
                .containsOnlyOnce("class=\"plain\"");
    }

    @Test
    void figuresAreShadedInFiveStepsAndPrintedWhereThereIsRoom() {
        var figures = Map.of(LEWISHAM, 1, BROMLEY, 20, GREENWICH, 9, SOUTHWARK, 0);
        var svg = maps.of(figures.keySet())
                .svg("m", "Projects", "In four councils", code -> Mark.shade(figures.getOrDefault(code, 0), 20));

        assertThat(svg)
                .contains("<path class=\"shade-1\"", "<path class=\"shade-3\"", "<path class=\"shade-5\"")
                .contains("<path class=\"plain\"")
                .containsPattern(Pattern.compile("<text class=\"shade-5\" x=\"\\d+\" y=\"\\d+\">20</text>"))
                .doesNotContain(">0</text>");
    }

    private static AreaMap.Outline outline(AreaMap map, String code) {
        return map.outlines().stream()
                .filter(outline -> outline.areaCode().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
