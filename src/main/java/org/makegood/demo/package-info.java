/** Demo and benchmark data: the one module that may write every table. */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "kernel",
            "shell",
            "areas",
            "identity",
            "mail",
            "guard",
            "routing",
            "casework",
            "casework :: *",
            "concerns",
            "proposals",
            "proposals :: *",
            "briefings",
            "briefings :: *",
            "files",
            "correspondence",
            "overviews",
            "database"
        })
@NullMarked
package org.makegood.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
