/** How far a case has come: the stages that all kinds share, and the states in which each kind tells them. */
@NamedInterface("status")
@NullMarked
package org.makegood.casework.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
