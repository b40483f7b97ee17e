package org.makegood.overviews.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makegood.areas.Area;
import org.makegood.kernel.Severity;
import org.makegood.overviews.CategoryGroup;
import org.makegood.overviews.ConcernsBehind;
import org.makegood.overviews.Figure;
import org.makegood.overviews.OverviewChoices;
import org.makegood.overviews.OverviewQuestion;
import org.makegood.overviews.Period;

/** Questions as they stand in the address, so that each is worth a bookmark. What is not known is left out. */
final class OverviewAddress {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String AREAS = "areas";
    private static final String FIGURE = "figure";
    private static final String AREA = "area";
    private static final String CATEGORY = "category";
    private static final String SEVERITY = "severity";

    private OverviewAddress() {}

    static OverviewQuestion question(QueryParameters address, OverviewChoices choices) {
        return new OverviewQuestion(
                period(address).orElseGet(() -> Period.quarterSoFar(choices.today())), areas(address, choices.areas()));
    }

    /** Those of the areas that the address names; none where it names all of them. */
    static Set<String> areas(QueryParameters address, List<Area> offered) {
        var known = offered.stream().map(Area::code).collect(Collectors.toSet());
        var areas = address.getSingleParameter(AREAS).stream()
                .flatMap(codes -> Arrays.stream(codes.split(",")))
                .filter(known::contains)
                .collect(Collectors.toSet());
        return areas.size() == known.size() ? Set.of() : areas; // all of them is no choice
    }

    static Optional<Period> period(QueryParameters address) {
        var from = day(address, FROM);
        var to = day(address, TO);
        return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
                ? Optional.of(new Period(from.get(), to.get()))
                : Optional.empty();
    }

    static Optional<LocalDate> day(QueryParameters address, String parameter) {
        return address.getSingleParameter(parameter).flatMap(OverviewAddress::day);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    static ConcernsBehind behind(QueryParameters address, OverviewChoices choices) {
        return new ConcernsBehind(
                question(address, choices),
                named(address, FIGURE, Figure.values()).orElse(Figure.LOGGED),
                address.getSingleParameter(AREA)
                        .filter(code -> choices.areas().stream().map(Area::code).anyMatch(Predicate.isEqual(code)))
                        .orElse(null),
                address.getSingleParameter(CATEGORY)
                        .filter(code -> choices.categories().stream()
                                .map(CategoryGroup::code)
                                .anyMatch(Predicate.isEqual(code)))
                        .orElse(null),
                named(address, SEVERITY, Severity.values()).orElse(null));
    }

    private static <E extends Enum<E>> Optional<E> named(QueryParameters address, String parameter, E[] values) {
        return address.getSingleParameter(parameter)
                .flatMap(typed -> Stream.of(values)
                        .filter(value -> inAddress(value).equals(typed))
                        .findFirst());
    }

    static QueryParameters of(OverviewQuestion question) {
        return QueryParameters.simple(parameters(question));
    }

    static QueryParameters of(ConcernsBehind behind) {
        var parameters = parameters(behind.question());
        if (behind.figure() != Figure.LOGGED) {
            parameters.put(FIGURE, inAddress(behind.figure()));
        }
        if (behind.areaCode() != null) {
            parameters.put(AREA, behind.areaCode());
        }
        if (behind.category() != null) {
            parameters.put(CATEGORY, behind.category());
        }
        if (behind.severity() != null) {
            parameters.put(SEVERITY, inAddress(behind.severity()));
        }
        return QueryParameters.simple(parameters);
    }

    private static Map<String, String> parameters(OverviewQuestion question) {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, question.period());
        put(parameters, question.areaCodes());
        return parameters;
    }

    static void put(Map<String, String> parameters, Period period) {
        parameters.put(FROM, period.from().toString());
        parameters.put(TO, period.to().toString());
    }

    static void put(Map<String, String> parameters, Set<String> areaCodes) {
        if (!areaCodes.isEmpty()) {
            parameters.put(AREAS, String.join(",", new TreeSet<>(areaCodes)));
        }
    }

    private static String inAddress(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
