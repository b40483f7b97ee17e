package org.makegood.casework.queue;

/** Whose cases a list begins with. What the person may not see is never in it. */
public enum QueueScope {
    /** Staff: of their desks. Partners: of their organisation. Compilers: shared with their body. */
    OWN,
    /** Staff: copied to their desks. */
    COPIED,
    /** Staff: shared with the region. */
    REGION,
    /** Heads of a region: without a desk. */
    UNROUTED,
    /** Followed by the person. */
    FOLLOWED
}
