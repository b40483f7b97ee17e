package org.makegood.areas;

import java.util.Optional;
import org.makegood.kernel.Postcode;

/** What we can say about what somebody typed as a postcode. */
public sealed interface PostcodeAnswer {

    /** A postcode of England or Wales, with where it lies: metres of the National Grid. */
    record Found(Postcode postcode, Area area, int east, int north) implements PostcodeAnswer {}

    /** Not a full postcode. */
    record Malformed(String typed) implements PostcodeAnswer {}

    /**
     * It has the form of a postcode, and there is none like it in England or Wales.
     *
     * @param borderDistrict the district lies on both sides of the border with Scotland, so it may be a Scottish one
     */
    record Unknown(Postcode postcode, boolean borderDistrict) implements PostcodeAnswer {}

    /** A postcode of Scotland, Northern Ireland, Jersey, Guernsey or the Isle of Man. */
    record Elsewhere(Postcode postcode, String country) implements PostcodeAnswer {}

    /** What to do about it, in a sentence without its full stop; empty when it was found. */
    default Optional<String> problem() {
        return switch (this) {
            case Found _ -> Optional.empty();
            case Malformed _ -> Optional.of("Enter a full postcode, such as SE6 4RU");
            case Unknown unknown ->
                Optional.of("Check the postcode: there is no %s in England or Wales".formatted(unknown.postcode()));
            case Elsewhere elsewhere ->
                Optional.of("%s is in %s. The probation service here covers England and Wales only"
                        .formatted(elsewhere.postcode(), elsewhere.country()));
        };
    }
}
