package org.makegood.guard;

import org.makegood.kernel.Finding;

/**
 * A person's word that something the data guard found identifies nobody.
 *
 * @param field the form's property the text belongs to
 * @param found what was found, as it was written
 * @param reason what it is instead
 */
public record GuardAnswer(String field, String found, String reason) {

    public static final int MIN_REASON = 5;
    public static final int MAX_REASON = 300;

    /** Whether this speaks of that finding, however it is spelt, and gives a reason. */
    boolean answers(String field, Finding finding) {
        var length = reason.strip().length();
        return this.field.equals(field)
                && Finding.canonical(found).equals(finding.canonical())
                && length >= MIN_REASON
                && length <= MAX_REASON;
    }
}
