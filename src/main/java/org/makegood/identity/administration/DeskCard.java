package org.makegood.identity.administration;

import java.util.List;
import java.util.UUID;

/** Everything about one desk that an administrator looks after, with the version they saw. */
public record DeskCard(UUID id, long version, DeskForm form, List<AppointmentLine> posts) {

    public DeskCard {
        posts = List.copyOf(posts);
    }
}
