package org.makegood.overviews;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.CaseVisibility;
import org.makegood.identity.Actor;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.Utc;

/**
 * What may be counted for a question: what the compiler may see of the areas asked for. A condition on {@code r}, a row
 * of a report view, with all parameters that figures use.
 */
record Counted(String condition, Map<String, Object> parameters) {

    /** As the report views call what a category belongs to; one that is not known any more counts as other. */
    static final String CATEGORY_GROUP = "coalesce(r.category_group, 'OTHER')";

    Counted {
        parameters = Map.copyOf(parameters);
    }

    static Counted of(Actor.Compiler compiler, OverviewQuestion question, LocalDate today) {
        if (!compiler.areaCodes().containsAll(question.areaCodes())) {
            throw RuleViolation.noSuch("area");
        }
        var sees = CaseVisibility.of(compiler, "r");
        var areas = question.areaCodes().isEmpty() ? compiler.areaCodes() : question.areaCodes();
        var parameters = new HashMap<>(sees.parameters());
        parameters.put("areas", areas.isEmpty() ? Set.of("") : areas); // a list without members is no SQL
        parameters.put("today", today);
        parameters.putAll(days(question.period(), ""));
        parameters.putAll(days(question.period().before(), "Before"));
        var counted = new Counted(sees.condition(), parameters);
        return question.areaCodes().isEmpty() ? counted : counted.and(about("chosen", ":areas"));
    }

    static Counted of(Actor.Compiler compiler, ConcernsBehind behind, LocalDate today) {
        return of(compiler, behind.question(), today)
                .and(behind.figure().counts())
                .and(about("one", ":area"), "area", behind.areaCode())
                .and(CATEGORY_GROUP + " = :category", "category", behind.category())
                .and(
                        "r.severity = :severity",
                        "severity",
                        behind.severity() == null ? null : behind.severity().name());
    }

    private static Map<String, Object> days(Period period, String suffix) {
        return Map.of(
                "from" + suffix, period.from(),
                "to" + suffix, period.to(),
                "begin" + suffix, Utc.of(Days.startOf(period.from())),
                "after" + suffix, Utc.of(Days.startOf(period.to().plusDays(1))));
    }

    private static String about(String alias, String areas) {
        return "exists (select 1 from case_area %1$s where %1$s.case_id = r.id and %1$s.area_code in (%2$s))"
                .formatted(alias, areas);
    }

    private Counted and(String further) {
        return new Counted(condition + "\nand (" + further + ")", parameters);
    }

    private Counted and(String further, String parameter, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var more = new HashMap<>(parameters);
        more.put(parameter, value);
        return new Counted(and(further).condition, more);
    }
}
