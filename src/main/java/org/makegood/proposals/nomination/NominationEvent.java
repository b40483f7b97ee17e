package org.makegood.proposals.nomination;

import java.util.UUID;

/** Something happened to a nomination before it became a proposal. */
public sealed interface NominationEvent {

    /** A visitor has sent it; the address has to be confirmed. */
    record Sent(UUID nominationId) implements NominationEvent {}
}
