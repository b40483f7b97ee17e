package org.makegood.concerns;

import org.jspecify.annotations.Nullable;
import org.makegood.kernel.ServiceLine;

/**
 * What a concern can be about.
 *
 * @param parentCode code of the group it belongs to; null for a group or a category without sub-categories
 * @param serviceLine who answers for it
 * @param choosable false for mere groups and for what belongs to the past
 */
public record ConcernCategory(
        String code,
        @Nullable String parentCode,
        String name,
        String description,
        ServiceLine serviceLine,
        boolean choosable) {}
