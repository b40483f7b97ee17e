package org.makegood.casework.clock;

import java.util.List;

/**
 * How the promise on a case stands today.
 *
 * @param headline "Day 7 of 10: answer by Tuesday 8 September 2026"
 * @param promise the same to whoever sent the case: "You get our answer by Tuesday 8 September 2026."
 * @param summary "Acknowledged on day 1 of 2. Paused for 3 days while we waited for a reply."; may be empty
 * @param explanation how it was counted, sentence by sentence
 * @param track the same as a row of days
 */
public record ClockView(
        ClockState state,
        boolean late,
        String headline,
        String promise,
        String summary,
        List<String> explanation,
        List<TrackDay> track) {

    public ClockView {
        explanation = List.copyOf(explanation);
        track = List.copyOf(track);
    }
}
