package org.makegood.identity.administration;

import java.util.List;
import java.util.UUID;

/** Everything about one person that an administrator looks after. */
public record PersonCard(
        UUID id,
        long version,
        String name,
        String email,
        String username,
        boolean closed,
        boolean passwordSet,
        List<AppointmentLine> appointments) {

    public PersonCard {
        appointments = List.copyOf(appointments);
    }

    public PersonForm form() {
        return new PersonForm(name, email, username);
    }
}
