package org.makegood.casework.queue;

/** What a list of cases is sorted by. */
public enum QueueSort {
    /** What is owed soonest first; what waits or is answered last. */
    DUE("due_rank", "case_file_desk_due"),
    OPENED("opened_at", "case_file_desk_opened"),
    SEVERITY("severity_rank", "case_file_desk_severity"),
    TITLE("title", "case_file_desk_title");

    private final String column;
    private final String deskIndex;

    QueueSort(String column, String deskIndex) {
        this.column = column;
        this.deskIndex = deskIndex;
    }

    String column() {
        return column;
    }

    /** The index that holds the cases of desks in this order. */
    String deskIndex() {
        return deskIndex;
    }
}
