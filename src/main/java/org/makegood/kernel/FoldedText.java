package org.makegood.kernel;

import java.util.Arrays;

/**
 * A text as the scanner reads it: Latin letters in upper case, every kind of space and dash alike, invisible characters
 * gone. Remembers where each character came from.
 */
record FoldedText(String original, String folded, int[] origins) {

    static FoldedText of(String text) {
        var folded = new StringBuilder(text.length());
        var origins = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.getType(character) != Character.FORMAT) { // soft hyphen, zero-width space, word joiner
                origins[folded.length()] = i;
                folded.append(fold(character));
            }
        }
        return new FoldedText(text, folded.toString(), Arrays.copyOf(origins, folded.length()));
    }

    private static char fold(char character) {
        char narrow = character >= '\uFF01' && character <= '\uFF5E' ? (char) (character - 0xFEE0) : character;
        if (narrow >= 'a' && narrow <= 'z') {
            return (char) (narrow - 'a' + 'A');
        }
        return switch (Character.getType(narrow)) {
            case Character.DASH_PUNCTUATION -> '-';
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.CONTROL -> narrow == '\t' ? ' ' : narrow;
            case Character.MATH_SYMBOL -> narrow == '\u2212' ? '-' : narrow; // the minus sign
            default -> narrow;
        };
    }

    int originOf(int start) {
        return origins[start];
    }

    int originOfEnd(int end) {
        return origins[end - 1] + 1;
    }

    boolean isUpperCase(int start, int end) {
        return original.substring(originOf(start), originOfEnd(end)).chars().noneMatch(Character::isLowerCase);
    }
}
