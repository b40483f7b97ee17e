package org.makegood.areas;

import org.jspecify.annotations.Nullable;

/**
 * One of the collections the reference data come from.
 *
 * @param contents what is in it
 * @param describes the time it speaks of
 * @param limits what a reader must not take it for, or null
 */
public record DataSource(
        String title,
        String contents,
        String describes,
        String origin,
        String licence,
        @Nullable String limits) {}
