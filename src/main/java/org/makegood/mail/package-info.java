/** Mail out of the building, through a transactional outbox. */
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"kernel", "shell"})
@NullMarked
package org.makegood.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
