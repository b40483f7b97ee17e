package org.makegood.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Lines of at most 75 octets (RFC 5545, 3.1), never broken within a character: the library counts characters, and would
 * cut an emoji in two.
 */
final class FoldedLines {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    static String of(String unfolded) {
        var folded = new StringBuilder(unfolded.length() + unfolded.length() / 32);
        unfolded.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            var character = Character.toString(line.codePointAt(at));
            int more = character.getBytes(UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += more;
        }
        folded.append(END);
    }
}
