/** What happens at a time, as calendar programs read it (RFC 5545, RFC 5546). No tables, no beans. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"kernel"})
@NullMarked
package org.makegood.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
