package org.makegood.briefings.attendance;

import org.jspecify.annotations.Nullable;

/** Somebody with a place, as the papers of the day name them. */
record Expected(
        String name,
        @Nullable String organisation,
        @Nullable String areaCode,
        String badge,
        @Nullable String access,
        @Nullable String dietary) {}
