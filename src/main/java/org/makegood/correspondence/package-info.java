/** What goes out because something happened. Nothing depends on this module. */
@ApplicationModule(
        displayName = "Correspondence",
        allowedDependencies = {
            "kernel",
            "database",
            "shell",
            "areas",
            "identity",
            "mail",
            "calendar",
            "documents",
            "casework",
            "casework :: clock",
            "casework :: conversation",
            "casework :: due",
            "concerns",
            "proposals",
            "proposals :: nomination",
            "briefings",
            "briefings :: *"
        })
@NullMarked
package org.makegood.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
