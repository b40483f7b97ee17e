package org.makegood.casework.clock;

public enum ClockState {
    RUNNING,
    /** Waiting for the partner. */
    PAUSED,
    /** The promise was kept or broken; there is nothing left to count. */
    STOPPED
}
