package org.makegood.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, 1 to 8 as Exif counts, found in a JPEG, PNG or WebP file. Of all that Exif can hold this is the
 * one number we need; libraries that read the rest make room for whatever a file claims to have.
 */
final class ExifOrientation {

    static final int UPRIGHT = 1;

    private static final String JPEG_BLOCK = "Exif\0\0";
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int TAG = 274;

    private final byte[] content;
    private final ByteBuffer bytes;

    ExifOrientation(byte[] content) {
        this.content = content;
        this.bytes = ByteBuffer.wrap(content);
    }

    /** Upright where nothing is said, or nothing that makes sense. */
    int in(FileType type) {
        try {
            int block = switch (type) {
                case JPEG -> inJpeg();
                case PNG -> inPng();
                case WEBP -> inWebp();
                default -> -1;
            };
            int found = block < 0 ? UPRIGHT : read(block);
            return found >= 1 && found <= 8 ? found : UPRIGHT;
        } catch (IndexOutOfBoundsException _) {
            return UPRIGHT;
        }
    }

    private int inJpeg() {
        for (int at = 2; u16(at) > 0xFF00 && u16(at) != START_OF_SCAN; at += 2 + u16(at + 2)) {
            if (u16(at) == APP1 && FileType.begins(content, at + 4, JPEG_BLOCK)) {
                return at + 4 + JPEG_BLOCK.length();
            }
        }
        return -1;
    }

    private int inPng() {
        for (int at = 8; at >= 0 && !FileType.begins(content, at + 4, "IEND"); at += 12 + bytes.getInt(at)) {
            if (FileType.begins(content, at + 4, "eXIf")) {
                return at + 8;
            }
            if (bytes.getInt(at) < 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Some programs write the mark of a JPEG here, too. */
    private int inWebp() {
        int block = WebpFrame.chunk(content, "EXIF");
        return block >= 0 && FileType.begins(content, block, JPEG_BLOCK) ? block + JPEG_BLOCK.length() : block;
    }

    /** The first directory of a TIFF block: entries of twelve bytes, the tag first, a short number at the eighth. */
    private int read(int block) {
        bytes.order(FileType.begins(content, block, "II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = block + bytes.getInt(block + 4);
        int entries = u16(directory);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (u16(entry) == TAG) {
                return u16(entry + 8);
            }
        }
        return UPRIGHT;
    }

    private int u16(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
