package org.makegood.briefings.seats;

import org.makegood.briefings.BriefingStatus;

/**
 * The places of a briefing.
 *
 * @param places all there are
 * @param taken by people who have one, or to whom one is offered
 * @param keptFree not taken, and only for people of certain areas
 * @param waiting people on the waiting list
 */
public record SeatCounts(int places, int taken, int keptFree, int waiting) {

    public int left() {
        return places - taken;
    }

    /** What is left for whoever comes, from wherever. */
    public int leftForAll() {
        return left() - keptFree;
    }

    /** "12 of 60 places left", and when nobody can come any more, "48 of 60 places were taken". */
    public String inWords(BriefingStatus status) {
        return switch (status) {
            case HELD -> "%d of %d places were taken".formatted(taken, places);
            case CANCELLED -> places == 1 ? "1 place" : "%d places".formatted(places);
            default -> inWords();
        };
    }

    /** "12 of 60 places left". */
    public String inWords() {
        var words = new StringBuilder(
                left() == 0
                        ? "No places left of %d".formatted(places)
                        : "%d of %d places left".formatted(left(), places));
        if (keptFree > 0) {
            words.append(keptFree == left() ? ", kept for some areas" : ", %d kept for some areas".formatted(keptFree));
        }
        if (waiting > 0) {
            words.append(", %d waiting".formatted(waiting));
        }
        return words.toString();
    }
}
