package org.makegood.briefings.feedback;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What those who came said, for the desk: without their names.
 *
 * @param asked how many were asked
 * @param counts how many said so; every answer is there
 * @param words the answers in which something is written, the first one first
 */
public record FeedbackFigures(int asked, Map<Usefulness, Integer> counts, List<Words> words) {

    public FeedbackFigures {
        counts = Map.copyOf(counts);
        words = List.copyOf(words);
    }

    /** What one of them wrote. */
    public record Words(
            Usefulness useful,
            @Nullable String learned,
            @Nullable String better) {}

    public int answered() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
