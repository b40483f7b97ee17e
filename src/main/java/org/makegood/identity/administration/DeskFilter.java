package org.makegood.identity.administration;

import org.jspecify.annotations.Nullable;
import org.makegood.kernel.ServiceLine;

/**
 * Which desks to list.
 *
 * @param text part of a name, a mailbox or a unit's code; empty for all
 * @param ended also those that receive no work any more
 */
public record DeskFilter(String text, @Nullable ServiceLine serviceLine, boolean ended) {

    public static final DeskFilter ALL = new DeskFilter("", null, false);
}
