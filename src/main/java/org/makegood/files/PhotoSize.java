package org.makegood.files;

/** Width and height in pixels, as a page states them so that nothing jumps when the photo arrives. */
public record PhotoSize(int width, int height) {

    /** The longest side of a photo on a page of its own. */
    static final int SCREEN = 1600;
    /** The longest side of a photo in a list. */
    static final int THUMBNAIL = 480;

    public PhotoSize thumbnail() {
        return within(THUMBNAIL);
    }

    /** The same shape, no side longer than this; never larger than it is. */
    PhotoSize within(int longest) {
        double by = Math.min(1.0, (double) longest / Math.max(width, height));
        return new PhotoSize((int) Math.max(1, Math.round(width * by)), (int) Math.max(1, Math.round(height * by)));
    }

    PhotoSize turned() {
        return new PhotoSize(height, width);
    }
}
