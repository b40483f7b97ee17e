/** Decides which desk answers a piece of work, and says why. */
@ApplicationModule(
        displayName = "Routing",
        allowedDependencies = {"kernel", "shell", "areas", "identity"})
@NullMarked
package org.makegood.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
