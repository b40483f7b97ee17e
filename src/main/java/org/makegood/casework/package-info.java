/**
 * The spine that every kind of case shares: reference, conversation, timeline, clock, assignment, audience.
 *
 * <p>Screens call {@link org.makegood.casework.CaseService} and the services of {@code queue} and {@code drafts}; kinds of
 * cases stand on {@link org.makegood.casework.Casework}; whoever writes to people reads {@link
 * org.makegood.casework.Cases}. Who may see a case is decided in one place, {@link
 * org.makegood.casework.CaseVisibility}.
 */
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {"kernel", "database", "shell", "areas", "identity", "guard", "guard :: ui", "routing"})
@NullMarked
package org.makegood.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
