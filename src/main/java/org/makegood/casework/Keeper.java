package org.makegood.casework;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.identity.Desk;
import org.makegood.kernel.RuleViolation;

/** The desk that holds a case, and who has it there. Names stand as they were when it came to them. */
@Embeddable
record Keeper(
        UUID deskId,
        String desk,
        @Nullable UUID assigneeId,
        @Nullable String assignee) {

    static Keeper of(Desk desk) {
        return new Keeper(desk.id(), desk.name(), null, null);
    }

    Keeper assigning(UUID personId, String name) {
        if (personId.equals(assigneeId)) {
            throw new RuleViolation("assignee", "%s has this case already.".formatted(name));
        }
        return new Keeper(deskId, desk, personId, name);
    }
}
