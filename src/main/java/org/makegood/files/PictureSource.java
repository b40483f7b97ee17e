package org.makegood.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture as it came in. Its size is known before any of its pixels is read. */
record PictureSource(byte[] content, FileType type) {

    /** Four times what a screen shows, twice each way: beyond this, rows and columns are left out while reading. */
    private static final long ENOUGH_PIXELS = 16_000_000;

    private interface Use<T> {
        T of(ImageReader reader) throws IOException;
    }

    long pixels() throws IOException {
        return read(reader -> {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (type == FileType.WEBP && !new WebpFrame(content).is(width, height)) {
                throw new IIOException("The frame has another size than the file says, or there are several");
            }
            return (long) width * height;
        });
    }

    BufferedImage image() throws IOException {
        int step = (int) Math.ceil(Math.sqrt((double) pixels() / ENOUGH_PIXELS));
        return read(reader -> {
            var asked = reader.getDefaultReadParam();
            asked.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, asked);
        });
    }

    int orientation() {
        return new ExifOrientation(content).in(type);
    }

    /** Metadata are ignored: what is packed in them may be as large as it likes. */
    private <T> T read(Use<T> use) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT))
                .next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            return use.of(reader);
        } finally {
            reader.dispose();
        }
    }
}
