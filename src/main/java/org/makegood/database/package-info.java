/** The embedded MariaDB server, migrations by one node at a time, and repetition of transactions that lost a race, rows as records. */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"kernel"})
@NullMarked
package org.makegood.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
