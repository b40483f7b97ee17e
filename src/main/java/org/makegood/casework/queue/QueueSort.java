package org.makegood.casework.queue;

/** What a list of cases is sorted by. */
public enum QueueSort {
    /** What is owed soonest first; what waits or is answered last. */
    DUE("due_rank", "case_file_by_due"),
    OPENED("opened_at", "case_file_by_opened"),
    SEVERITY("severity_rank", "case_file_by_severity"),
    TITLE("title", "case_file_by_title");

    private final String column;
    private final String index;

    QueueSort(String column, String index) {
        this.column = column;
        this.index = index;
    }

    /** Of the alias {@code c}; rows that are equal in it always stand in the same order. */
    String order(boolean descending) {
        var direction = descending ? " desc" : "";
        return "c.%s%s, c.id%s".formatted(column, direction, direction);
    }

    /** The index that holds all cases in this order. */
    String index() {
        return index;
    }
}
