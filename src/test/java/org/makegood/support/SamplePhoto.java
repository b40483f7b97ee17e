package org.makegood.support;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.makegood.files.Upload;

/** A small black photo, to be handed in. */
public final class SamplePhoto {

    public static final String NAME = "river.jpg";

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private SamplePhoto() {}

    public static byte[] jpeg() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Upload upload() {
        return new Upload("photoIds", NAME, new ByteArrayInputStream(jpeg()));
    }
}
