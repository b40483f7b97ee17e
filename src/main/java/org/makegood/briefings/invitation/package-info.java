/** Offices that are invited to a briefing, what they answer, and who is missing. */
@NamedInterface("invitation")
@NullMarked
package org.makegood.briefings.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
