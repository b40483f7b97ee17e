package org.makegood.proposals;

/** What a photo of a project shows. */
public enum PhotoPhase {
    /** The place, as it was proposed. */
    OFFERED,
    BEFORE,
    AFTER
}
