package org.makegood.casework.queue;

/** What a list of cases is sorted by. */
public enum QueueSort {
    /** What is owed soonest first; what waits or is answered last. */
    DUE("due_rank"),
    OPENED("opened_at"),
    SEVERITY("severity_rank"),
    TITLE("title");

    private final String column;

    QueueSort(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
