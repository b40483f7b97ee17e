package org.makegood.briefings;

/** A briefing as a form begins with it. */
public record BriefingToChange(BriefingSeen seen, BriefingForm form) {}
