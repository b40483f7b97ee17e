package org.makegood.overviews;

/** What concerns are counted by: a category with all that is under it. */
public record CategoryGroup(String code, String name) {}
