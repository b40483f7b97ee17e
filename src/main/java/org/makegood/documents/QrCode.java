package org.makegood.documents;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** An address as a code that a telephone reads, black on white with the quiet edge that it needs. */
public final class QrCode {

    public static final String MEDIA_TYPE = "image/png";

    private static final int EDGE = 4;
    private static final int PIXELS = 6;

    private final ByteMatrix squares;

    private QrCode(ByteMatrix squares) {
        this.squares = squares;
    }

    public static QrCode of(String address) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1");
            return new QrCode(
                    Encoder.encode(address, ErrorCorrectionLevel.M, hints).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a code", e);
        }
    }

    /** As a picture of a bit a pixel. */
    public byte[] png() {
        int side = (squares.getWidth() + 2 * EDGE) * PIXELS;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    pen.fillRect((x + EDGE) * PIXELS, (y + EDGE) * PIXELS, PIXELS, PIXELS);
                }
            }
        }
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try (var memory = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** For a template of {@link PaperPress}. */
    public String dataUri() {
        return "data:" + MEDIA_TYPE + ";base64," + Base64.getEncoder().encodeToString(png());
    }
}
