/** Briefings: an event is announced, offices are invited, people register, seats are never sold twice. */
@ApplicationModule(
        displayName = "Briefings",
        allowedDependencies = {
            "kernel",
            "database",
            "shell",
            "areas",
            "identity",
            "guard",
            "guard :: ui",
            "calendar",
            "files",
            "documents"
        })
@NullMarked
package org.makegood.briefings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
