/** Getting it done: the visit to the site with its checklist, and the sessions of work with their counts. */
@NamedInterface("plan")
@NullMarked
package org.makegood.proposals.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
