package org.makegood.correspondence;

/** What a reader is told of a case on which something is owed. A mail tells of what is theirs to do first. */
enum DueTopic {
    /** It is late, and was taken to this reader. */
    TAKEN_TO_YOU,
    DUE_SOON,
    /** It is late, and was taken from this reader further up. */
    TAKEN_UP
}
