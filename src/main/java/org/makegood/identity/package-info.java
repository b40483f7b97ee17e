/** Organisations, people, desks and dated appointments; who is signed in, and for whom they act. */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"kernel", "database", "shell", "areas"})
@NullMarked
package org.makegood.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
