/** The places of a briefing: who has one, who waits, and who is next. Decided by a changed row, never by counting. */
@NamedInterface("seats")
@NullMarked
package org.makegood.briefings.seats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
