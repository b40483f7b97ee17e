package org.makegood.files;

/**
 * A photo made fit to be shown, not yet stored: upright, of a size for the screen, and with nothing but its pixels.
 *
 * @param screen JPEG
 * @param thumbnail JPEG
 */
public record Photo(byte[] screen, PhotoSize size, byte[] thumbnail) {}
