package org.makegood.casework.clock;

/** What the portal promises from the day a case arrives, in working days. Dated settings, not constants. */
public record Promise(int acknowledgeWithin, int answerWithin) {

    public Promise {
        if (acknowledgeWithin < 1 || answerWithin < acknowledgeWithin) {
            throw new IllegalArgumentException("Not a promise: " + acknowledgeWithin + ", " + answerWithin);
        }
    }
}
