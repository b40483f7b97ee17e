/** What partner and staff say to one another on a case, and the timeline of all that happened. */
@NamedInterface("conversation")
@NullMarked
package org.makegood.casework.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
