package org.makegood.overviews;

import java.util.regex.Pattern;

/** Figures with concerns behind them: what is counted is what the list shows, for both use the same condition. */
public enum Figure {
    LOGGED("Logged", Reach.LOGGED, "true"),
    ACKNOWLEDGED_LATE(
            "Acknowledged late, or overdue",
            Reach.LOGGED,
            "r.acknowledged_late or r.acknowledged_at is null and r.acknowledge_due < :today"),
    ANSWERED_LATE(
            "Answered late, or overdue",
            Reach.LOGGED,
            "r.answered_late or r.answered_at is null and r.clock_state = 'RUNNING' and r.answer_due < :today"),
    /** By the outcome that holds today: what was resolved then and reopened later was open then. */
    OPEN_AT_END("Open at the end of the period", Reach.OPEN_AT_END, "true"),
    /** Whenever they were logged. */
    PUT_RIGHT(
            "Put right, and confirmed in the period",
            Reach.CONFIRMED,
            "r.outcome in ('PUT_RIGHT', 'PARTLY_PUT_RIGHT')"),
    OPEN_NOW("Open now", Reach.OPEN, "true"),
    OVERDUE_NOW("Overdue now", Reach.OPEN, "r.due_on < :today");

    /** Which concerns a figure can be about at all: few of those there are, and an index finds them. */
    private static final class Reach {
        static final String LOGGED = "r.opened_on between :from and :to";
        /** Every concern has a day it goes on since. To say so lets the database begin with the outcomes. */
        static final String OPEN_AT_END =
                "r.opened_on <= :to and (r.resolved_at is null or r.resolved_at >= :after) and r.since_on is not null";

        static final String CONFIRMED = "r.confirmed_at >= :begin and r.confirmed_at < :after";
        static final String OPEN = "r.is_open";
    }

    private static final Pattern OF_THE_PERIOD = Pattern.compile(":(from|to|begin|after)\\b");

    private final String label;
    private final String reach;
    private final String condition;

    Figure(String label, String reach, String condition) {
        this.label = label;
        this.reach = reach;
        this.condition = condition;
    }

    public String label() {
        return label;
    }

    /** Whether it is about days at all, or about now. */
    public boolean isOfPeriod() {
        return OF_THE_PERIOD.matcher(reach).find();
    }

    /** The concerns behind it. On {@code r}, a row of a report view, with the parameters of {@link Counted}. */
    String counts() {
        return reach + " and (" + condition + ")";
    }

    /** Those it can be about; shared with other figures, so that they are looked at once. */
    String reach() {
        return reach;
    }

    /** The same for the period it is compared with. */
    String reachBefore() {
        return OF_THE_PERIOD.matcher(reach).replaceAll(":$1Before");
    }

    /** Which of them are behind it, in either period. */
    String condition() {
        return condition;
    }
}
