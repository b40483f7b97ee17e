package org.makegood.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    private static final String SYMBOLS = "2346789ACDFGHKMNPRTVWXY";

    private final Random random = new Random(7);

    @Test
    void isWrittenInGroupsThatCanBeSaid() {
        assertThat(Reference.random(random).value()).matches("MG-[2-9A-Y]{4}-[2-9A-Y]{2}");
    }

    @Test
    void isReadInAnySpelling() {
        var reference = Reference.random(random);
        var bare = reference.value().substring(3).replace("-", "");

        assertThat(Reference.parse(reference.value())).contains(reference);
        assertThat(Reference.parse(" " + reference.value().toLowerCase() + " ")).contains(reference);
        assertThat(Reference.parse(bare)).contains(reference);
        assertThat(Reference.parse("mg " + bare)).contains(reference);
    }

    @Test
    void anyOneWrongSymbolIsNoticed() {
        for (int round = 0; round < 200; round++) {
            var value = Reference.random(random).value();
            for (int at : new int[] {3, 4, 5, 6, 8, 9}) {
                for (char other : SYMBOLS.toCharArray()) {
                    if (other != value.charAt(at)) {
                        assertThat(Reference.parse(value.substring(0, at) + other + value.substring(at + 1)))
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void anyTwoSwappedSymbolsAreNoticed() {
        int[] places = {3, 4, 5, 6, 8, 9};
        for (int round = 0; round < 500; round++) {
            var value = Reference.random(random).value();
            for (int one : places) {
                for (int two : places) {
                    if (value.charAt(one) != value.charAt(two)) {
                        assertThat(Reference.parse(swapped(value, one, two))).isEmpty();
                    }
                }
            }
        }
    }

    /** "MG-7K4P" has six symbols, too, and one in 23 of them would pass for the whole of another. */
    @Test
    void theBeginningOfOneIsNotTheWholeOfAnother() {
        for (int round = 0; round < 500; round++) {
            assertThat(Reference.parse(Reference.random(random).value().substring(0, 7)))
                    .isEmpty();
        }
    }

    @Test
    void whatIsNoReferenceIsRefused() {
        assertThat(Reference.parse("")).isEmpty();
        assertThat(Reference.parse("SE6 4RU")).isEmpty();
        assertThat(Reference.parse("MG-0O1I-LS")).isEmpty();
        assertThatThrownBy(() -> new Reference("MG-1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String swapped(String value, int one, int two) {
        var symbols = value.toCharArray();
        symbols[one] = value.charAt(two);
        symbols[two] = value.charAt(one);
        return String.valueOf(symbols);
    }
}
