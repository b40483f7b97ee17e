package org.makegood.proposals.projects;

import org.jspecify.annotations.Nullable;

/** Which projects to show. @param areaCode of the council; null for all. @param workKind null for all */
public record ProjectFilter(
        @Nullable String areaCode, @Nullable String workKind) {}
