package org.makegood.kernel;

/**
 * A place in a text that may identify a person.
 *
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param found the text between, as it was written
 * @param explanation what it looks like and why, a sentence for the writer
 */
public record Finding(IdentifierKind kind, int start, int end, String found, String explanation) {

    /** The same number however it is spelt: "a1234 bc" is "A1234BC". */
    public String canonical() {
        return canonical(found);
    }

    /** Letters and digits only, in upper case. */
    public static String canonical(String spelling) {
        return FoldedText.of(spelling).folded().replaceAll("[^A-Z0-9]", "");
    }
}
