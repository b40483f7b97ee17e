package org.makegood.demo;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes up cases of a kind: the same ones for the same seed and day. What would lie in the future has not happened. */
interface Stories {

    /** @param days how many days back the case may have arrived */
    Story next(Reporter reporter, int days);

    /** Makes up one after the other until there is one of the sort asked for. */
    default Story such(Predicate<Story> wanted, Reporter reporter, int days) {
        return Stream.generate(() -> next(reporter, days))
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }
}
