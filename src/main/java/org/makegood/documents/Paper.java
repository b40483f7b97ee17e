package org.makegood.documents;

/**
 * A finished PDF.
 *
 * @param fileName what to call it, with its ending
 */
public record Paper(String fileName, byte[] content) {

    public static final String MEDIA_TYPE = "application/pdf";
}
