package org.makegood.casework;

/**
 * Something that is done to a case, told twice: in the timeline, where people's own words may stand, and in the audit
 * trail, where they may not.
 *
 * @param words what the timeline says
 * @param action what the audit trail calls it
 * @param before what it changes of that which only the kind of case knows; empty where there is nothing
 * @param after what it makes of it
 */
public record Deed(String words, String action, String before, String after) {

    /** What is told in the same words, none of which anybody typed. */
    public static Deed of(String words) {
        return new Deed(words, words, "", "");
    }
}
