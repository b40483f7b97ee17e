/** Keeps personal identifiers of people on probation out of what partners write: scan, explain, override with a reason. */
@ApplicationModule(
        displayName = "Data guard",
        allowedDependencies = {"kernel", "shell", "identity"})
@NullMarked
package org.makegood.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
