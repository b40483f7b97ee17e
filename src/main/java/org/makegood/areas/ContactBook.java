package org.makegood.areas;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.ServiceLine;

/** Whom to call at a unit. This module does not know: the one that keeps the desks, which stands above it, says so. */
public interface ContactBook {

    /** The contacts of a unit on a day, by the kind of work they are for. */
    Map<ServiceLine, Contact> contacts(String unitCode, LocalDate on);

    /** @param desk the name of the team that reads the mailbox */
    record Contact(String desk, String mailbox, @Nullable String telephone) {}
}
