/** The spine of a case: reference, conversation, timeline, clock, assignment, audience, drafts, queue. */
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {"kernel", "shell", "areas", "identity", "guard", "guard :: ui", "routing"})
@NullMarked
package org.makegood.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
