package org.makegood.casework;

import org.jspecify.annotations.Nullable;

/** What a case can be about. @param parentCode code of the group it belongs to; null for a group */
public record CaseCategory(String code, @Nullable String parentCode, String name) {}
