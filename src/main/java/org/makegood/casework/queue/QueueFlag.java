package org.makegood.casework.queue;

/** Yes-or-no questions that a list of cases can be narrowed by. */
public enum QueueFlag {
    /** Overdue. */
    LATE,
    /** Due today or within two working days. */
    DUE_SOON,
    /** Given to the person who asks. */
    MINE,
    /** Given to nobody yet. */
    UNASSIGNED,
    /** Waiting for the partner. */
    WAITING,
    ESCALATED
}
