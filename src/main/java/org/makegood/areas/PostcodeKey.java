package org.makegood.areas;

import org.makegood.kernel.Postcode;

/**
 * A postcode as a number below 2^31, so that two million of them fit a small table and one look-up is one hit on its
 * primary key. Postcodes of one district, and of one sector within it, are neighbours.
 */
final class PostcodeKey {

    private static final int INWARDS = 10 * 26 * 26;

    /** The old outward code of Newport is the only one without a digit; it comes after all others. */
    private static final String NEWPORT = "NPT";

    private static final int NEWPORT_DISTRICT = 26 * 27 * 10 * 37;

    private PostcodeKey() {}

    static int of(Postcode postcode) {
        var inward = postcode.inward();
        return district(postcode.outward()) * INWARDS
                + (inward.charAt(0) - '0') * 26 * 26
                + (inward.charAt(1) - 'A') * 26
                + (inward.charAt(2) - 'A');
    }

    static Postcode postcode(int key) {
        var inward = key % INWARDS;
        return new Postcode(outward(key / INWARDS)
                + " "
                + (char) ('0' + inward / (26 * 26))
                + (char) ('A' + inward / 26 % 26)
                + (char) ('A' + inward % 26));
    }

    /** One or two letters, a digit, and perhaps a digit or a letter. */
    private static int district(String outward) {
        if (outward.equals(NEWPORT)) {
            return NEWPORT_DISTRICT;
        }
        var twoLetters = outward.charAt(1) > '9';
        var second = twoLetters ? outward.charAt(1) - 'A' + 1 : 0;
        var digitAt = twoLetters ? 2 : 1;
        var last = outward.length() > digitAt + 1 ? lastNumber(outward.charAt(digitAt + 1)) : 0;
        return (((outward.charAt(0) - 'A') * 27 + second) * 10 + outward.charAt(digitAt) - '0') * 37 + last;
    }

    private static int lastNumber(char last) {
        return last <= '9' ? last - '0' + 1 : last - 'A' + 11;
    }

    private static String outward(int district) {
        if (district == NEWPORT_DISTRICT) {
            return NEWPORT;
        }
        var letters = district / 370;
        return (char) ('A' + letters / 27)
                + letter(letters % 27)
                + (char) ('0' + district / 37 % 10)
                + last(district % 37);
    }

    private static String letter(int number) {
        return number == 0 ? "" : String.valueOf((char) ('A' + number - 1));
    }

    private static String last(int number) {
        if (number == 0) {
            return "";
        }
        return String.valueOf((char) (number <= 10 ? '0' + number - 1 : 'A' + number - 11));
    }
}
