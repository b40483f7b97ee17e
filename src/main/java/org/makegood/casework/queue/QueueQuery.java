package org.makegood.casework.queue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.CaseVisibility;
import org.makegood.identity.Actor;
import org.makegood.kernel.Reference;
import org.makegood.kernel.WorkingDays;

/**
 * The condition that a filter makes for a person, always together with what the person may see. Names columns of the
 * indexes of {@code case_file} as far as it can: lists find ids in an index and join the rows after.
 */
class QueueQuery {

    private static final int DAYS_SOON = 2;
    private static final int FEW_DESKS = 30;
    private static final String DESK_INDEX = "case_file_desk";
    private static final String ASSIGNEE_INDEX = "case_file_assignee";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final Actor actor;
    private int desks;
    private boolean onlyOpen;
    private boolean byArea;
    private boolean byReference;
    private boolean byWords;
    private boolean byDue;
    private boolean byAssignee;

    private QueueQuery(Actor actor) {
        this.actor = actor;
    }

    /** Without a filter: what a scope holds, on the alias {@code c}. */
    static QueueQuery of(QueueScope scope, Actor actor) {
        var query = new QueueQuery(actor);
        var sees = scope == QueueScope.OWN ? CaseVisibility.own(actor, "c") : CaseVisibility.of(actor, "c");
        query.conditions.add(sees.condition());
        query.parameters.putAll(sees.parameters());
        query.within(scope);
        query.desks = scope == QueueScope.OWN && actor instanceof Actor.Staff staff
                ? CaseVisibility.desksOf(staff).size()
                : 0;
        return query;
    }

    static QueueQuery of(QueueFilter filter, Actor actor, LocalDate today, WorkingDays calendar) {
        var query = of(filter.scope(), actor);
        query.onlyOpen = Boolean.TRUE.equals(filter.open());
        query.with("c.is_open = :open", "open", filter.open());
        if (!filter.statuses().isEmpty()) {
            query.with("c.status in (:statuses)", "statuses", filter.statuses());
        }
        query.with(
                "c.kind = :kind",
                "kind",
                filter.kind() == null ? null : filter.kind().name());
        query.category(filter.category());
        query.with(
                "c.severity_rank = :severity",
                "severity",
                filter.severity() == null ? null : filter.severity().ordinal() + 1);
        query.area(filter.areaCode());
        filter.flags().forEach(flag -> query.flag(flag, today, calendar));
        query.words(filter.words());
        return query;
    }

    private void flag(QueueFlag flag, LocalDate today, WorkingDays calendar) {
        byDue |= flag == QueueFlag.LATE || flag == QueueFlag.DUE_SOON;
        byAssignee |= flag == QueueFlag.MINE || flag == QueueFlag.UNASSIGNED;
        switch (flag) {
            case LATE -> with("c.due_rank < :late", "late", today);
            case DUE_SOON -> {
                with("c.due_rank between :today and :soon", "today", today);
                parameters.put("soon", soon(today, calendar));
            }
            case MINE -> with("c.assignee_id = :me", "me", actor.personId());
            case UNASSIGNED -> conditions.add("c.assignee_id is null");
            case WAITING -> conditions.add("c.is_waiting");
            case ESCALATED -> conditions.add("c.is_escalated");
        }
    }

    /** The last day that counts as soon. */
    static LocalDate soon(LocalDate today, WorkingDays calendar) {
        return calendar.after(today, DAYS_SOON);
    }

    private void within(QueueScope scope) {
        switch (scope) {
            case OWN -> {
                // all that is the person's own
            }
            case FOLLOWED ->
                with(
                        "exists (select 1 from watcher w where w.case_id = c.id and w.person_id = :follower)",
                        "follower",
                        actor.personId());
            case COPIED, REGION, UNROUTED -> {
                if (actor instanceof Actor.Staff staff) {
                    ofStaff(scope, staff);
                } else {
                    conditions.add("1 = 0");
                }
            }
        }
    }

    private void ofStaff(QueueScope scope, Actor.Staff staff) {
        if (scope == QueueScope.COPIED) {
            with(
                    "exists (select 1 from case_desk_copy d where d.case_id = c.id and d.desk_id in (:copied))",
                    "copied",
                    CaseVisibility.desksOf(staff));
            return;
        }
        with("c.region_code = :region", "region", staff.regionCode());
        if (scope == QueueScope.UNROUTED) {
            conditions.add("c.desk_id is null");
        }
    }

    private void category(@Nullable String code) {
        if (code != null) {
            with("(c.category = :category or c.category like :under)", "category", code);
            parameters.put("under", escaped(code + "_") + "%");
        }
    }

    private void area(@Nullable String code) {
        if (code != null) {
            byArea = true;
            with("about.area_code = :area", "area", code);
        }
    }

    /** A reference or its beginning; otherwise all the words, anywhere in the title. */
    private void words(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        var reference = Reference.parse(typed);
        var upper = typed.strip().toUpperCase(Locale.ROOT);
        if (reference.isPresent()) {
            byReference = true;
            with("c.reference = :reference", "reference", reference.get().value());
        } else if (upper.startsWith("MG-")) {
            byReference = true;
            with("c.reference like :reference", "reference", escaped(upper) + "%");
        } else {
            byWords = true;
            var words = typed.strip().split("\\s+");
            for (int i = 0; i < words.length; i++) {
                conditions.addFirst("c.title like :word" + i); // most titles are not it: nothing else need be looked at
                parameters.put("word" + i, "%" + escaped(words[i]) + "%");
            }
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }

    private void with(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
    }

    /**
     * Where a sorted list looks. The database left to itself takes a narrow index and reads every row: said here is which
     * one holds all that is asked. Cases of a few desks, or open ones, are found and sorted, and so is what a filter leaves
     * little of; where that would be most of the cases there are, all of them are gone through in order.
     */
    String from(QueueSort sort) {
        return from(isOfMostCases() ? narrow().orElse(sort.index()) : DESK_INDEX);
    }

    /** Where to look when the order does not matter. */
    String from() {
        return from(isOfMostCases() ? narrow().orElse(DESK_INDEX) : DESK_INDEX);
    }

    private boolean isOfMostCases() {
        return desks > FEW_DESKS && !onlyOpen;
    }

    /** The index that leads to the few cases that the filter leaves of all. */
    private Optional<String> narrow() {
        if (byDue) {
            return Optional.of(QueueSort.DUE.index());
        }
        if (byAssignee) {
            return Optional.of(ASSIGNEE_INDEX);
        }
        return byWords ? Optional.of(QueueSort.TITLE.index()) : Optional.empty();
    }

    private String from(String index) {
        if (byArea) {
            return "case_area about straight_join case_file c on c.id = about.case_id";
        }
        return desks > 0 && !byReference ? "case_file c force index (" + index + ")" : "case_file c";
    }

    String condition() {
        return String.join("\nand ", conditions);
    }

    /** The ids of a sorted list. */
    String ids(QueueSort sort, boolean descending) {
        return isThroughTitles()
                ? idsThroughTitles(sort, descending)
                : "select c.id from %s where %s order by %s".formatted(from(sort), condition(), sort.order(descending));
    }

    /**
     * Words are looked for in all titles there are. The index itself looks, in half the time, when it is asked for a range,
     * forwards, and does not hold all that is wanted: hence the lower end, the order that is not its own, and the version.
     */
    private String idsThroughTitles(QueueSort sort, boolean descending) {
        return "select c.id, c.version from %s where c.title > '' and %s order by %s"
                .formatted(from(sort), condition(), sort.order(descending).replace("c.title", "concat(c.title)"));
    }

    private boolean isThroughTitles() {
        return isOfMostCases() && byWords && !byDue && !byAssignee && !byArea;
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
