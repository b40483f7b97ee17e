package org.makegood.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The one frame of a WebP file (RFC 9649). An extended file states a size of its own beside that of the frame within, and
 * decoders make room for the one after looking at the other.
 */
final class WebpFrame {

    private static final int FIRST_CHUNK = 12;
    private static final int CHUNK_HEADER = 8;

    private final byte[] content;
    private final ByteBuffer bytes;

    WebpFrame(byte[] content) {
        this.content = content;
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Where the data of the chunk begin, or -1 when there is none. */
    static int chunk(byte[] content, String name) {
        var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = FIRST_CHUNK; at >= 0 && at + CHUNK_HEADER <= content.length; ) {
            if (FileType.begins(content, at, name)) {
                return at + CHUNK_HEADER;
            }
            int length = bytes.getInt(at + 4);
            if (length < 0) {
                return -1;
            }
            at += CHUNK_HEADER + length + (length & 1);
        }
        return -1;
    }

    /** Whether the frame is of this size. False for moving pictures, which have several. */
    boolean is(int width, int height) {
        int lossy = chunk(content, "VP8 ");
        if (lossy >= 0) {
            return (bytes.getShort(lossy + 6) & 0x3FFF) == width && (bytes.getShort(lossy + 8) & 0x3FFF) == height;
        }
        int lossless = chunk(content, "VP8L");
        if (lossless >= 0) {
            int sizes = bytes.getInt(lossless + 1);
            return (sizes & 0x3FFF) + 1 == width && (sizes >>> 14 & 0x3FFF) + 1 == height;
        }
        return false;
    }
}
