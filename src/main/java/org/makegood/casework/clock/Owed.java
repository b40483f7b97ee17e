package org.makegood.casework.clock;

import java.time.LocalDate;
import org.makegood.kernel.Days;

/** What a running clock counts to. */
public enum Owed {
    FIRST_WORD("A first word"),
    ANSWER("An answer");

    private final String label;

    Owed(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** "An answer was due on 3 March 2026". */
    public String wasDueOn(LocalDate day) {
        return "%s was due on %s".formatted(label, Days.written(day));
    }
}
