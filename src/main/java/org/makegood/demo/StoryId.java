package org.makegood.demo;

import java.util.UUID;

/** The id of a made-up case; those of its parts follow from it. */
record StoryId(UUID value) {

    private static final int HOLDING = 1;
    private static final int ACTION = 2;
    private static final int ROUTED = 3;
    private static final int FIRST_ESCALATION = 4;
    private static final int FIRST_STEP = 10;
    private static final int FIRST_VISIT = 1_000;
    private static final int FIRST_SESSION = 1_100;

    UUID holding() {
        return part(HOLDING);
    }

    UUID action() {
        return part(ACTION);
    }

    /** Of the entry in the timeline that says where it was sent. */
    UUID routed() {
        return part(ROUTED);
    }

    /** Of the entry in the timeline that says that the portal took it further up: of the first, or of the second. */
    UUID escalation(int number) {
        return part(FIRST_ESCALATION + number);
    }

    /** Of the entry in the timeline that tells of a step. */
    UUID entry(int step) {
        return part(FIRST_STEP + 2 * step);
    }

    /** Of the message that was written with a step. */
    UUID message(int step) {
        return part(FIRST_STEP + 2 * step + 1);
    }

    UUID visit(int number) {
        return part(FIRST_VISIT + number);
    }

    UUID session(int number) {
        return part(FIRST_SESSION + number);
    }

    private UUID part(int number) {
        return new UUID(value.getMostSignificantBits(), value.getLeastSignificantBits() ^ ((long) number << 20));
    }
}
