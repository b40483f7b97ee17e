package org.makegood.concerns;

import java.util.UUID;

/** What happened to a concern. Published inside the transaction, when everything is stored; see {@link Concerns}. */
public sealed interface ConcernEvent {

    /** Also the id of its case. */
    UUID concernId();

    record Logged(UUID concernId) implements ConcernEvent {}

    record TakenUp(UUID concernId) implements ConcernEvent {}

    record ActionAgreed(UUID concernId, UUID actionId) implements ConcernEvent {}

    record Resolved(UUID concernId) implements ConcernEvent {}

    record Confirmed(UUID concernId) implements ConcernEvent {}

    record Reopened(UUID concernId) implements ConcernEvent {}
}
