package org.makegood.identity.administration;

import org.jspecify.annotations.Nullable;
import org.makegood.identity.AppointmentRole;

/**
 * Which people to list.
 *
 * @param text part of a name, a mail address or a user name; empty for all
 * @param role only those who hold it now
 * @param closed only closed accounts, instead of only open ones
 */
public record PersonFilter(String text, @Nullable AppointmentRole role, boolean closed) {

    public static final PersonFilter ALL = new PersonFilter("", null, false);
}
