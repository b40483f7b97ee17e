/**
 * Looks after organisations, desks, people and their appointments: administrators all of it, coordinators their own
 * members. Changes are flushed at once, since what reads them in the same transaction is plain SQL.
 */
@NamedInterface("administration")
@NullMarked
package org.makegood.identity.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
