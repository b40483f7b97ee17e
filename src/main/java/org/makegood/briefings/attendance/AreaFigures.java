package org.makegood.briefings.attendance;

import org.jspecify.annotations.Nullable;

/**
 * A briefing in numbers, for one area.
 *
 * @param areaCode nothing for offices that serve several areas, and people who come for none
 * @param area its name
 * @param invited offices
 * @param answered offices that accepted or declined
 * @param accepted people who have a place, by invitation or otherwise
 * @param waiting people on the waiting list, or with a place offered
 * @param came people who came through the door
 */
public record AreaFigures(
        @Nullable String areaCode,
        String area,
        int invited,
        int answered,
        int declined,
        int accepted,
        int waiting,
        int came) {}
