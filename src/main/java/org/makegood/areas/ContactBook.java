package org.makegood.areas;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom to contact at a unit. This module does not know: the one that sends work to desks, which stands above it, says so. */
public interface ContactBook {

    /** The contacts for the kinds of work that units answer for in the area; what no desk takes on that day is not in it. */
    Map<Responsible, Contact> contacts(String areaCode, List<Responsible> answering, LocalDate on);

    /** @param desk the name of the team that reads the mailbox */
    record Contact(String desk, String mailbox, @Nullable String telephone, StandIn standIn) {}

    /** For whom a desk takes the work. */
    enum StandIn {
        /** It is the desk for this very work. */
        NONE,
        /** The unit has no desk for this alone: its partnerships desk takes it. */
        WITHIN_UNIT,
        /** No desk of the unit takes it now: a deputy does, or the unit above. */
        FOR_UNIT
    }
}
