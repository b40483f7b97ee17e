/** The data guard on screen: the notice under a field, and the list of answers for administrators. */
@NamedInterface("ui")
@NullMarked
package org.makegood.guard.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
