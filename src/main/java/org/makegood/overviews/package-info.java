/**
 * Figures across the modules for committees: what an overview body may see of the concerns, counted, with the proposals and
 * the briefings of the same days beside them; and how far proposals came, as at any day, for it and for the regions.
 *
 * <p>Reads the report views of the modules with SQL of its own. Depends on casework for two things besides the names
 * of states: what is promised, and {@link org.makegood.casework.CaseVisibility}, and on briefings for {@link
 * org.makegood.briefings.BriefingSight}, so that nothing is counted here that its reader could not open there (decision
 * 9).
 */
@ApplicationModule(
        displayName = "Overviews",
        allowedDependencies = {
            "kernel",
            "database",
            "shell",
            "areas",
            "identity",
            "casework",
            "casework :: clock",
            "casework :: due",
            "casework :: status",
            "briefings"
        })
@NullMarked
package org.makegood.overviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
