package org.makegood.shell;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a plain page says beside its fields, and again in the summary at its top, in the order of the fields. Put into the
 * model as {@code errors}: the frame then also begins the page's title with "Error:".
 */
public final class FieldErrors {

    private final Map<String, String> sentences = new LinkedHashMap<>();

    /** The first sentence about a field stays: it is the one to mend first. */
    public void add(String field, String sentence) {
        sentences.putIfAbsent(field, sentence);
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    public int count() {
        return sentences.size();
    }

    public @Nullable String of(String field) {
        return sentences.get(field);
    }

    /** Sentences by the id of the field that each is about. */
    public Map<String, String> all() {
        return Collections.unmodifiableMap(sentences);
    }
}
