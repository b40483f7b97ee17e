/** Where things are and who answers for them: councils, probation units, postcodes, dated responsibilities, working days. */
@ApplicationModule(
        displayName = "Areas",
        allowedDependencies = {"kernel", "shell"})
@NullMarked
package org.makegood.areas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
