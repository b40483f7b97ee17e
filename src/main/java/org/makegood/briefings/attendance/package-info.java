/** The day itself: the list and the badges, the door, and how many of whom came. */
@NamedInterface("attendance")
@NullMarked
package org.makegood.briefings.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
