package org.makegood.files;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture drawn anew: made smaller, turned upright, on white where it was transparent. */
record Drawing(BufferedImage image) {

    private static final float QUALITY = 0.85f;

    static Drawing of(PictureSource source) throws IOException {
        var drawing = new Drawing(inScreenColours(source.image()));
        return drawing.within(PhotoSize.SCREEN).upright(source.orientation());
    }

    Photo photo() throws IOException {
        return new Photo(jpeg(), size(), within(PhotoSize.THUMBNAIL).jpeg());
    }

    /** Pictures with colours of a wider kind, as telephones make them, would be drawn too pale, and a pixel at a time. */
    private static BufferedImage inScreenColours(BufferedImage image) {
        var colours = image.getColorModel().getColorSpace();
        return colours.isCS_sRGB() || colours.getNumComponents() == 1
                ? image
                : new ColorConvertOp(null).filter(image, empty(image.getWidth(), image.getHeight()));
    }

    private PhotoSize size() {
        return new PhotoSize(image.getWidth(), image.getHeight());
    }

    /** By halves first: what is drawn much smaller in one step flickers, because most pixels are left out. */
    private Drawing within(int longest) {
        var end = size().within(longest);
        var drawn = image;
        while (drawn.getWidth() >= 2 * end.width() && drawn.getHeight() >= 2 * end.height()) {
            drawn = drawn(drawn, drawn.getWidth() / 2, drawn.getHeight() / 2);
        }
        return new Drawing(drawn(drawn, end.width(), end.height()));
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        var to = empty(width, height);
        var pen = to.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(from, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return to;
    }

    private static BufferedImage empty(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private Drawing upright(int orientation) {
        if (orientation == ExifOrientation.UPRIGHT) {
            return this;
        }
        var size = orientation > 4 ? size().turned() : size();
        var to = empty(size.width(), size.height());
        var pen = to.createGraphics();
        pen.drawImage(image, turn(orientation), null);
        pen.dispose();
        return new Drawing(to);
    }

    private AffineTransform turn(int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private byte[] jpeg() throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
