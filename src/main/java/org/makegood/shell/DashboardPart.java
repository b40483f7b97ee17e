package org.makegood.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a module shows on the page "Start": a Spring bean in its {@code ui} package. */
public interface DashboardPart {

    /** Where on the page it stands. */
    enum Place {
        /** Across the page, under the heading: numbers that lead to lists, see {@link Counts}. */
        HEAD,
        /** The wide column: what waits, what is late. */
        MAIN,
        /** The narrow column: what is new. */
        SIDE
    }

    Place place();

    /** Lower comes first within the place. */
    int order();

    /** The part for the person who is signed in, or empty when it has nothing to do with them. */
    Optional<Component> build();
}
