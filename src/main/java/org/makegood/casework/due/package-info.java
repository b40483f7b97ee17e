/** What is promised, and what the portal does by itself about a due date: it warns, and takes what is late further up. */
@NamedInterface("due")
@NullMarked
package org.makegood.casework.due;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
