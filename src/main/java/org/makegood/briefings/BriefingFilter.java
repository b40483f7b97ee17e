package org.makegood.briefings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of briefings shows. Everything left out is not asked for.
 *
 * @param past those that are over, the last one first; or else those to come, the next one first
 * @param own only those that the person's desk runs, or that somebody of their organisation goes to or is invited to
 * @param words of the title, or of the name of the desk that holds it
 */
public record BriefingFilter(
        boolean past,
        boolean own,
        @Nullable BriefingStatus status,
        @Nullable UUID deskId,
        @Nullable String words) {

    public static BriefingFilter toCome() {
        return new BriefingFilter(false, false, null, null, null);
    }

    public static BriefingFilter over() {
        return new BriefingFilter(true, false, null, null, null);
    }
}
