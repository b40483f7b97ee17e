package org.makegood.casework.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.queue.QueueFilter;
import org.makegood.casework.queue.QueueFlag;
import org.makegood.casework.queue.QueueScope;
import org.makegood.casework.queue.QueueSort;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Severity;

/**
 * A list of cases as its address says it, so that a view can be sent to a colleague. What the address does not know is
 * left aside; the usual things are left out of it.
 */
record CaseListAddress(QueueFilter filter, QueueSort sort, boolean descending) {

    private static final String ALL = "all";

    static CaseListAddress usual() {
        return new CaseListAddress(QueueFilter.allOpen(QueueScope.OWN), QueueSort.DUE, false);
    }

    static CaseListAddress of(QueryParameters parameters) {
        var open = parameters.getSingleParameter("open").orElse("yes");
        var filter = new QueueFilter(
                one(parameters, "scope", QueueScope.values()).orElse(QueueScope.OWN),
                open.equals(ALL) ? null : Boolean.valueOf(!open.equals("no")),
                Set.copyOf(parameters.getParameters("status").stream()
                        .map(status -> status.toUpperCase(Locale.ROOT))
                        .toList()),
                one(parameters, "kind", CaseKind.values()).orElse(null),
                parameters.getSingleParameter("category").orElse(null),
                parameters.getSingleParameter("area").orElse(null),
                one(parameters, "severity", Severity.values()).orElse(null),
                flags(parameters),
                parameters
                        .getSingleParameter("q")
                        .filter(words -> !words.isBlank())
                        .orElse(null));
        return new CaseListAddress(
                filter, one(parameters, "sort", QueueSort.values()).orElse(QueueSort.DUE), has(parameters, "down"));
    }

    private static <E extends Enum<E>> Optional<E> one(QueryParameters parameters, String name, E[] values) {
        return parameters
                .getSingleParameter(name)
                .flatMap(typed -> Arrays.stream(values)
                        .filter(value -> value.name().equalsIgnoreCase(typed))
                        .findFirst());
    }

    private static Set<QueueFlag> flags(QueryParameters parameters) {
        return Arrays.stream(QueueFlag.values())
                .filter(flag -> has(parameters, lower(flag)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean has(QueryParameters parameters, String name) {
        return parameters.getParameters().containsKey(name);
    }

    QueryParameters parameters() {
        Map<String, List<String>> said = new LinkedHashMap<>();
        if (filter.scope() != QueueScope.OWN) {
            said.put("scope", List.of(lower(filter.scope())));
        }
        if (filter.open() == null) {
            said.put("open", List.of(ALL));
        } else if (!filter.open()) {
            said.put("open", List.of("no"));
        }
        if (!filter.statuses().isEmpty()) {
            said.put(
                    "status",
                    new TreeSet<>(filter.statuses())
                            .stream()
                                    .map(status -> status.toLowerCase(Locale.ROOT))
                                    .toList());
        }
        say(said, "kind", filter.kind() == null ? null : lower(filter.kind()));
        say(said, "category", filter.category());
        say(said, "area", filter.areaCode());
        say(said, "severity", filter.severity() == null ? null : lower(filter.severity()));
        filter.flags().stream().sorted().forEach(flag -> flag(said, lower(flag), true));
        say(said, "q", filter.words());
        say(said, "sort", sort == QueueSort.DUE ? null : lower(sort));
        flag(said, "down", descending);
        return new QueryParameters(said);
    }

    private static void say(Map<String, List<String>> said, String name, @Nullable String value) {
        if (value != null) {
            said.put(name, List.of(value));
        }
    }

    private static void flag(Map<String, List<String>> said, String name, boolean set) {
        if (set) {
            said.put(name, List.of(""));
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    CaseListAddress with(QueueFilter other) {
        return new CaseListAddress(other, sort, descending);
    }

    CaseListAddress sorted(QueueSort by, boolean down) {
        return new CaseListAddress(filter, by, down);
    }

    /** Whether anything narrows the list besides scope and view. */
    boolean narrows() {
        return filter.words() != null
                || filter.kind() != null
                || filter.category() != null
                || filter.areaCode() != null
                || filter.severity() != null
                || !filter.statuses().isEmpty();
    }
}
