package org.makegood.casework.clock;

import java.time.Instant;

/** Something that happened to the clock of a case. The turns of a case, in order, are all that its clock is made of. */
public record Turn(Kind kind, Instant at) {

    public enum Kind {
        /** The case arrived, or was reopened: a new count begins. */
        STARTED,
        ACKNOWLEDGED,
        /** Staff asked the partner something. */
        PAUSED,
        /** The partner wrote back. */
        RESUMED,
        /** The first answer, or the resolution. */
        ANSWERED,
        /** The partner took it back: nothing is owed any more, and nothing was answered. */
        WITHDRAWN
    }
}
