package org.makegood.overviews;

/**
 * Briefings in numbers: of those with offices or people of some areas, and of these offices and people alone.
 *
 * @param briefings that were not cancelled
 * @param held those of them that are over
 * @param places in all of them, whoever they are for
 * @param invited offices
 * @param answered offices that accepted or declined
 * @param accepted people who have a place
 * @param came people who came through the door
 */
public record BriefingCounts(
        long briefings, long held, long places, long invited, long answered, long accepted, long came) {}
