package org.makegood.kernel;

/** A number that points to one person, and what it looks like in words. */
public enum IdentifierKind {
    CRN("a case reference number (CRN)", "one letter, six digits"),
    PRISON_NUMBER("a prison number", "one letter, four digits, two letters"),
    PNC("a Police National Computer number (PNC)", "a year, a serial number and the check letter that belongs to them"),
    NATIONAL_INSURANCE("a National Insurance number", "two letters, six digits, a letter from A to D"),
    NHS("an NHS number", "ten digits, the last of which checks the others");

    private final String label;
    private final String shape;

    IdentifierKind(String label, String shape) {
        this.label = label;
        this.shape = shape;
    }

    /** With its article: "a prison number". */
    public String label() {
        return label;
    }

    public String shape() {
        return shape;
    }
}
