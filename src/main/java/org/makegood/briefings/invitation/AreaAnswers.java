package org.makegood.briefings.invitation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the offices of one area answered.
 *
 * @param areaCode nothing for offices that serve several areas
 * @param area its name
 * @param missing names of the organisations that have not answered
 */
public record AreaAnswers(
        @Nullable String areaCode, String area, int invited, int accepted, int declined, List<String> missing) {}
