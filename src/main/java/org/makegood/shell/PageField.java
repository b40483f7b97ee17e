package org.makegood.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a plain page, with what stands in it.
 *
 * @param id also its name in what the browser sends, and its key in the bundle
 * @param values what was typed or chosen, right or wrong
 * @param options what can be chosen; empty where one writes
 * @param complete what browsers may fill in, or "off"
 * @param optional whether it may be left out
 */
public record PageField(
        Kind kind, String id, List<String> values, List<Option> options, String complete, boolean optional) {

    /** How it is filled in. */
    public enum Kind {
        TEXT,
        SHORT,
        AREA,
        RADIOS,
        CHECKS,
        SELECT
    }

    /** One of those to choose from. */
    public record Option(String value, String label) {}

    public static PageField text(String id, String complete) {
        return new PageField(Kind.TEXT, id, List.of(), List.of(), complete, false);
    }

    public static PageField shortText(String id, String complete) {
        return new PageField(Kind.SHORT, id, List.of(), List.of(), complete, false);
    }

    public static PageField area(String id) {
        return new PageField(Kind.AREA, id, List.of(), List.of(), "off", false);
    }

    public static PageField radios(String id, List<Option> options) {
        return new PageField(Kind.RADIOS, id, List.of(), options, "off", false);
    }

    public static PageField checks(String id, List<Option> options) {
        return new PageField(Kind.CHECKS, id, List.of(), options, "off", false);
    }

    public static PageField select(String id, List<Option> options) {
        return new PageField(Kind.SELECT, id, List.of(), options, "off", false);
    }

    public PageField with(@Nullable List<String> values) {
        return new PageField(kind, id, values == null ? List.of() : values, options, complete, optional);
    }

    /** The same, where nothing has to be answered. */
    public PageField mayBeLeftOut() {
        return new PageField(kind, id, values, options, complete, true);
    }

    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean holds(Option option) {
        return values.contains(option.value());
    }

    /** What stands in it, in words. */
    public String words() {
        return options.isEmpty()
                ? value()
                : String.join(
                        ", ",
                        options.stream().filter(this::holds).map(Option::label).toList());
    }
}
