/** The time promise on a case, counted in working days, and how it is explained. Pure: no tables, no beans. */
@NamedInterface("clock")
@NullMarked
package org.makegood.casework.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
