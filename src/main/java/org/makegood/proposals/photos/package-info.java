/** Photos of a place, before and after: whose they are, how many there may be, when they go. */
@NamedInterface("photos")
@NullMarked
package org.makegood.proposals.photos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
