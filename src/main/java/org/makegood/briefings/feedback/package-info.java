/** What those who came say afterwards, by a link that cannot be guessed. */
@NamedInterface("feedback")
@NullMarked
package org.makegood.briefings.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
