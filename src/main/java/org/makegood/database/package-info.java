/** The embedded MariaDB server for trying the portal out and for its tests, and retries of transactions that lost a race. */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"kernel"})
@NullMarked
package org.makegood.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
