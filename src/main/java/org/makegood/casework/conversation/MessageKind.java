package org.makegood.casework.conversation;

public enum MessageKind {
    PARTNER_MESSAGE,
    STAFF_ANSWER,
    /** Waits for the partner: the clock is paused. */
    STAFF_QUESTION,
    /** For staff only. */
    NOTE
}
