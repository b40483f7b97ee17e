package org.makegood.documents;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A word or a few as a picture, black on white. Its measures are in ems: multiples of the size of the type around it.
 *
 * @param depth how far it reaches below the line that letters stand on
 */
record DrawnWords(BufferedImage image, double width, double height, double depth) {

    /** In pixels: a name of a badge has some 500 to an inch. */
    private static final float SIZE = 120f;

    /** As tall as its letters and no taller: some fonts ask for twice the room, and lines would stand apart. */
    private static final int EDGE = 1;

    /** The colour of the papers' own letters. */
    private static final Color INK = new Color(0x16202c);

    /** @param plain for what the font has not: digits, and signs between words */
    static DrawnWords of(String words, Font font, Font plain) {
        var layout = layout(words, font, plain);
        var bounds = layout.getBounds();
        double left = Math.min(0, bounds.getMinX());
        double right = Math.max(layout.getAdvance(), bounds.getMaxX());
        double above = Math.ceil(Math.max(0, -bounds.getMinY())) + EDGE;
        double below = Math.ceil(Math.max(0, bounds.getMaxY())) + EDGE;
        var image = new BufferedImage(
                (int) Math.ceil(right - left), (int) Math.ceil(above + below), BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(INK);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        layout.draw(pen, (float) -left, (float) above);
        pen.dispose();
        return new DrawnWords(image, image.getWidth() / SIZE, image.getHeight() / SIZE, below / SIZE);
    }

    private static TextLayout layout(String words, Font font, Font plain) {
        var set = new AttributedString(words);
        set.addAttribute(TextAttribute.FONT, font.deriveFont(SIZE));
        for (int at = 0; at < words.length(); at++) {
            if (!font.canDisplay(words.charAt(at)) && !Character.isSurrogate(words.charAt(at))) {
                set.addAttribute(TextAttribute.FONT, plain.deriveFont(SIZE), at, at + 1);
            }
        }
        return new TextLayout(set.getIterator(), new FontRenderContext(null, true, true));
    }

    String dataUri() {
        var out = new ByteArrayOutputStream();
        try (var memory = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    }
}
