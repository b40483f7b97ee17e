/** What shows all modules at once: the frame of the workspace, the dashboard, the home page. */
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {
            "kernel",
            "shell",
            "areas",
            "identity",
            "mail",
            "routing",
            "casework",
            "casework :: clock",
            "casework :: due",
            "concerns",
            "proposals",
            "proposals :: nomination",
            "proposals :: projects",
            "briefings",
            "briefings :: feedback",
            "briefings :: seats",
            "overviews"
        })
@NullMarked
package org.makegood.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
