/** Lists of cases: filtered, sorted, paged, counted, exported. */
@NamedInterface("queue")
@NullMarked
package org.makegood.casework.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
