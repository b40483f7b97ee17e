package org.makegood.files;

/**
 * A file with what is in it.
 *
 * @param sha256 the digest of the content, in hexadecimal digits; the content of an id never changes
 */
public record StoredFile(FileCard card, String sha256, byte[] content) {}
