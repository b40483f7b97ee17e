/** Partnership concerns: logged by a partner, looked into by a desk, resolved with an outcome, confirmed by who raised them. */
@ApplicationModule(
        displayName = "Concerns",
        allowedDependencies = {
            "kernel",
            "database",
            "shell",
            "areas",
            "identity",
            "guard",
            "guard :: ui",
            "routing",
            "casework",
            "casework :: *"
        })
@NullMarked
package org.makegood.concerns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
