/** Unpaid work projects: proposed by a partner or nominated by a visitor, assessed, carried out, and shown. */
@ApplicationModule(
        displayName = "Proposals",
        allowedDependencies = {
            "kernel",
            "database",
            "shell",
            "areas",
            "areas :: map",
            "identity",
            "files",
            "guard",
            "guard :: ui",
            "routing",
            "casework",
            "casework :: *"
        })
@NullMarked
package org.makegood.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
