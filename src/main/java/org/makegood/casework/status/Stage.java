package org.makegood.casework.status;

/** How far a case of any kind has come. What exactly that means is the kind's own status. */
public enum Stage {
    /** Arrived, and nobody has said so to the partner yet. */
    NEW,
    ACKNOWLEDGED,
    UNDER_WAY,
    /** There is an outcome; the partner may still say that it is not so. */
    SETTLED,
    CLOSED;

    public boolean isOpen() {
        return compareTo(SETTLED) < 0;
    }
}
