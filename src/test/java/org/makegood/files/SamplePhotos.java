package org.makegood.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photos to hand in: a flag of red and green over blue and white, as different cameras hold it. */
public final class SamplePhotos {

    static final int WIDTH = 64;
    static final int HEIGHT = 48;

    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

    private SamplePhotos() {}

    static BufferedImage flag(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, colour(x < width / 2, y < height / 2).getRGB());
            }
        }
        return image;
    }

    private static Color colour(boolean left, boolean top) {
        return top ? (left ? Color.RED : Color.GREEN) : left ? Color.BLUE : Color.WHITE;
    }

    public static byte[] jpeg(int width, int height) {
        return encode(flag(width, height), "jpeg");
    }

    static byte[] png(int width, int height) {
        return encode(flag(width, height), "png");
    }

    static byte[] encode(BufferedImage image, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage decode(byte[] content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The flag as a camera held so has it on its sensor: what its first row and first column show, see Exif 2.32, 4.6.4. */
    static BufferedImage onSensor(int orientation) {
        var upright = flag(WIDTH, HEIGHT);
        boolean lying = orientation > 4;
        int width = lying ? HEIGHT : WIDTH;
        int height = lying ? WIDTH : HEIGHT;
        var sensor = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int fromLeft = lying ? y : x;
                int fromTop = lying ? x : y;
                boolean fromRight = orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
                boolean fromBottom = orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
                sensor.setRGB(
                        x,
                        y,
                        upright.getRGB(
                                fromRight ? WIDTH - 1 - fromLeft : fromLeft,
                                fromBottom ? HEIGHT - 1 - fromTop : fromTop));
            }
        }
        return sensor;
    }

    /** What a telephone adds to a JPEG: how it was held, and where: 51° 27' north. */
    public static byte[] withExif(byte[] jpeg, int orientation) {
        return withSegment(jpeg, 0xFFE1, EXIF, tiff(orientation));
    }

    /** A JPEG whose numbers mean other colours. */
    static byte[] withProfile(byte[] jpeg, ICC_Profile profile) {
        return withSegment(jpeg, 0xFFE2, "ICC_PROFILE\0\u0001\u0001".getBytes(US_ASCII), profile.getData());
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] name, byte[] content) {
        return ByteBuffer.allocate(jpeg.length + 4 + name.length + content.length)
                .put(jpeg, 0, 2)
                .putShort((short) marker)
                .putShort((short) (2 + name.length + content.length))
                .put(name)
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** The same as PNG has it, after its header. */
    static byte[] withExifChunk(byte[] png, int orientation) {
        var exif = tiff(orientation);
        int header = 8 + 25;
        var crc = new CRC32();
        crc.update(new byte[] {'e', 'X', 'I', 'f'});
        crc.update(exif);
        return ByteBuffer.allocate(png.length + 12 + exif.length)
                .put(png, 0, header)
                .putInt(exif.length)
                .put(new byte[] {'e', 'X', 'I', 'f'})
                .put(exif)
                .putInt((int) crc.getValue())
                .put(png, header, png.length - header)
                .array();
    }

    private static byte[] tiff(int orientation) {
        var tiff = ByteBuffer.allocate(92);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8825, 4, 1, 38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, 68);
        tiff.putInt(0);
        tiff.putInt(51).putInt(1).putInt(27).putInt(1).putInt(0).putInt(1);
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
