/** The furniture of screens and plain pages that modules share. Knows no module. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"kernel"})
@NullMarked
package org.makegood.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
