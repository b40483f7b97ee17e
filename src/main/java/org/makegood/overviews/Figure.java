package org.makegood.overviews;

import java.util.regex.Pattern;

/** Figures with concerns behind them: what is counted is what the list shows, for both use the same condition. */
public enum Figure {
    LOGGED("Logged", "r.opened_on between :from and :to"),
    ACKNOWLEDGED_LATE(
            "Acknowledged late, or overdue",
            LOGGED.condition
                    + " and (r.acknowledged_late or r.acknowledged_at is null and r.acknowledge_due < :today)"),
    ANSWERED_LATE(
            "Answered late, or overdue",
            LOGGED.condition + " and (r.answered_late or "
                    + "r.answered_at is null and r.clock_state = 'RUNNING' and r.answer_due < :today)"),
    /** By the outcome that holds today: what was resolved then and reopened later was open then. */
    OPEN_AT_END(
            "Open at the end of the period",
            "r.opened_on <= :to and (r.resolved_at is null or r.resolved_at >= :after)"),
    /** Whenever they were logged. */
    PUT_RIGHT(
            "Put right, and confirmed in the period",
            "r.outcome in ('PUT_RIGHT', 'PARTLY_PUT_RIGHT') and r.confirmed_at >= :begin and r.confirmed_at < :after"),
    OPEN_NOW("Open now", "r.is_open"),
    OVERDUE_NOW("Overdue now", "r.is_open and r.due_on < :today");

    private static final Pattern OF_THE_PERIOD = Pattern.compile(":(from|to|begin|after)\\b");

    private final String label;
    private final String condition;

    Figure(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    public String label() {
        return label;
    }

    /** Whether it is about days at all, or about now. */
    public boolean isOfPeriod() {
        return OF_THE_PERIOD.matcher(condition).find();
    }

    /** On {@code r}, a row of a report view, with the parameters of {@link Counted}. */
    String condition() {
        return condition;
    }

    /** The same for the period it is compared with. */
    String conditionBefore() {
        return OF_THE_PERIOD.matcher(condition).replaceAll(":$1Before");
    }
}
