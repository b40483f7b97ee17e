package org.makegood.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makegood.kernel.Postcode;

class PostcodeListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A0 0AA",
                "SE6 4RU",
                "E1 6AN",
                "M1 1AE",
                "EC1A 1BB",
                "W1A 0AX",
                "B33 8TH",
                "ZE9 9ZZ",
                "NPT 9ZB",
                "ZZ9Z 9ZZ"
            })
    void aPostcodeAndItsNumberAreTheSame(String postcode) {
        assertThat(PostcodeKey.postcode(PostcodeKey.of(new Postcode(postcode))).value())
                .isEqualTo(postcode);
    }

    @Test
    void allOfEnglandAndWalesIsInTheProduct() throws IOException {
        var list = shipped("postcodes.bin");

        assertThat(list.size()).isEqualTo(2_406_090);
        var perArea = new HashMap<String, Integer>();
        for (int row = 0; row < list.size(); row++) {
            perArea.merge(list.areaCode(row), 1, Integer::sum);
        }
        assertThat(IntStream.range(0, list.size()).map(list::east).summaryStatistics())
                .satisfies(easts -> {
                    assertThat(easts.getMin()).isEqualTo(87_897);
                    assertThat(easts.getMax()).isEqualTo(655_448);
                });
        assertThat(IntStream.range(0, list.size()).map(list::north).summaryStatistics())
                .satisfies(norths -> {
                    assertThat(norths.getMin()).isEqualTo(8_132);
                    assertThat(norths.getMax()).isEqualTo(656_014);
                });
        assertThat(perArea).hasSize(318);
        assertThat(ReferenceFile.open("areas.csv").rows())
                .extracting(row -> row.get("code"))
                .containsExactlyInAnyOrderElementsOf(perArea.keySet());
        assertThat(list.find(PostcodeKey.of(new Postcode("SE6 4RU"))))
                .hasValueSatisfying(place -> assertThat(place.areaCode()).isEqualTo("E09000023"));
        assertThat(list.find(PostcodeKey.of(new Postcode("NPT 0AD"))))
                .hasValueSatisfying(place -> assertThat(place.areaCode()).startsWith("W06"));
        assertThat(list.find(PostcodeKey.of(new Postcode("SE6 4CC")))).isEmpty();
    }

    @Test
    void theSampleAgreesWithTheWholeList() throws IOException {
        var all = shipped("postcodes.bin");
        var sample = shipped("postcodes-sample.bin");

        assertThat(sample.size()).isEqualTo(4_133);
        for (int row = 0; row < sample.size(); row++) {
            assertThat(all.find(sample.key(row)))
                    .contains(new PostcodePlace(sample.areaCode(row), sample.east(row), sample.north(row)));
        }
        assertThat(IntStream.range(0, sample.size()).mapToObj(sample::areaCode).distinct())
                .hasSize(318);
    }

    @Test
    void theListIsMadeFromAnyReleaseOfTheOns(@TempDir Path folder) throws IOException {
        var release = folder.resolve("nspl.csv");
        Files.writeString(release, """
                pcd,PCDS,doterm,oslaua,oseast1m,osnrth1m
                "SE6 4RU","SE6 4RU","","E09000023","537585","173533"
                "AB1 0AA","AB1 0AA","199606","S12000033","385386","801193"
                "GY1 1AA","GY1 1AA","","L99999999","",""
                "CA8 7JG","CA8 7JG","","E06000063","362500","564000"
                """);

        var list = PostcodeListMaker.read(release);

        assertThat(IntStream.range(0, list.size())
                        .mapToObj(list::key)
                        .map(PostcodeKey::postcode)
                        .map(Postcode::value))
                .containsExactly("CA8 7JG", "SE6 4RU");
        var out = new ByteArrayOutputStream();
        list.write(out);
        var again = PostcodeList.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(again.find(list.key(1))).contains(new PostcodePlace("E09000023", 537_585, 173_533));
        assertThat(again.find(list.key(0))).contains(new PostcodePlace("E06000063", 362_500, 564_000));
    }

    @Test
    void aListIsSortedAndKnowsEachPostcodeOnce() {
        assertThatThrownBy(() ->
                        new PostcodeList(List.of("E09000023"), new int[] {7, 7}, new short[2], new int[2], new int[2]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileThatIsNoListIsRefused() {
        assertThatThrownBy(() -> PostcodeList.read(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no list of postcodes");
    }

    private static PostcodeList shipped(String name) throws IOException {
        return PostcodeList.read(
                new ByteArrayInputStream(ReferenceFile.open(name).content()));
    }
}
