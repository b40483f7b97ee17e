package org.makegood.casework.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.Reporter;
import org.makegood.identity.Actor;

/**
 * Who says or does something to a case, by the names that stand at that time.
 *
 * @param personId null for a visitor, and for the portal itself
 * @param partner whether it is the side that sent the case
 */
public record Author(@Nullable UUID personId, String name, String actingFor, boolean partner) {

    /** For what nobody does, but the portal by itself. */
    public static final Author PORTAL = new Author(null, "Makegood", "Makegood", false);

    public static Author of(Actor actor) {
        return new Author(actor.personId(), actor.name(), actor.actingFor(), actor instanceof Actor.Partner);
    }

    public static Author of(Reporter reporter) {
        return new Author(reporter.personId(), reporter.name(), reporter.organisation(), true);
    }
}
