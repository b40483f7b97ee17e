/** Figures across the modules for committees. */
@ApplicationModule(
        displayName = "Overviews",
        allowedDependencies = {"kernel", "shell", "areas", "identity"})
@NullMarked
package org.makegood.overviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
