package org.makegood.areas;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * All postcodes of England and Wales with council and grid reference, sorted by {@link PostcodeKey}, and the compact form
 * in which the product carries them.
 *
 * <p>The form: what is alike is kept together and written as the difference from the row before, then deflated. After
 * the magic number and the count come the codes of the areas, then one block each (its length, its deflated bytes) for
 * the steps from key to key (variable length), the runs of one area (length and index, variable length), and the lowest,
 * middle and highest bytes of the steps east and of those north (sign in the lowest bit). Nothing is rounded.
 */
final class PostcodeList {

    private static final int MAGIC = 0x4d475031; // MGP1
    private static final int PLANES = 3;

    private final List<String> areaCodes;
    private final int[] keys;
    private final short[] areas;
    private final int[] easts;
    private final int[] norths;

    /** @param areas for each postcode the index of its council in {@code areaCodes} */
    PostcodeList(List<String> areaCodes, int[] keys, short[] areas, int[] easts, int[] norths) {
        this.areaCodes = List.copyOf(areaCodes);
        this.keys = keys;
        this.areas = areas;
        this.easts = easts;
        this.norths = norths;
        for (int i = 1; i < keys.length; i++) {
            if (keys[i] <= keys[i - 1]) {
                throw new IllegalArgumentException("Not sorted, or twice: " + PostcodeKey.postcode(keys[i]));
            }
        }
    }

    int size() {
        return keys.length;
    }

    Optional<PostcodePlace> find(int key) {
        int row = Arrays.binarySearch(keys, key);
        return row < 0 ? Optional.empty() : Optional.of(new PostcodePlace(areaCode(row), easts[row], norths[row]));
    }

    int key(int row) {
        return keys[row];
    }

    String areaCode(int row) {
        return areaCodes.get(areas[row]);
    }

    int east(int row) {
        return easts[row];
    }

    int north(int row) {
        return norths[row];
    }

    void write(OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeInt(keys.length);
        data.writeInt(areaCodes.size());
        for (var code : areaCodes) {
            data.writeUTF(code);
        }
        writeBlock(data, keySteps());
        writeBlock(data, areaRuns());
        writePlanes(data, easts);
        writePlanes(data, norths);
    }

    private byte[] keySteps() {
        var bytes = new ByteArrayOutputStream();
        int last = 0;
        for (int key : keys) {
            writeVariable(bytes, key - last);
            last = key;
        }
        return bytes.toByteArray();
    }

    private byte[] areaRuns() {
        var bytes = new ByteArrayOutputStream();
        for (int start = 0, end; start < areas.length; start = end) {
            end = start + 1;
            while (end < areas.length && areas[end] == areas[start]) {
                end++;
            }
            writeVariable(bytes, end - start);
            writeVariable(bytes, areas[start]);
        }
        return bytes.toByteArray();
    }

    private static void writeVariable(ByteArrayOutputStream bytes, int value) {
        int rest = value;
        while (rest > 0x7f) {
            bytes.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    private static void writePlanes(DataOutputStream data, int[] values) throws IOException {
        for (int plane = 0; plane < PLANES; plane++) {
            var bytes = new byte[values.length];
            int last = 0;
            for (int i = 0; i < values.length; i++) {
                int step = values[i] - last;
                bytes[i] = (byte) ((step << 1 ^ step >> 31) >>> 8 * plane);
                last = values[i];
            }
            writeBlock(data, bytes);
        }
    }

    private static void writeBlock(DataOutputStream data, byte[] block) throws IOException {
        var deflated = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var stream = new DeflaterOutputStream(deflated, deflater)) {
            stream.write(block);
        } finally {
            deflater.end();
        }
        data.writeInt(block.length);
        data.writeInt(deflated.size());
        deflated.writeTo(data);
    }

    static PostcodeList read(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("This is no list of postcodes");
        }
        int count = data.readInt();
        var areaCodes = new String[data.readInt()];
        for (int i = 0; i < areaCodes.length; i++) {
            areaCodes[i] = data.readUTF();
        }
        return new PostcodeList(
                List.of(areaCodes),
                readKeys(readBlock(data), count),
                readAreas(readBlock(data), count),
                readPlanes(data, count),
                readPlanes(data, count));
    }

    private static int[] readKeys(byte[] block, int count) {
        var steps = new Variables(block);
        var keys = new int[count];
        int last = 0;
        for (int i = 0; i < count; i++) {
            last += steps.next();
            keys[i] = last;
        }
        return keys;
    }

    private static short[] readAreas(byte[] block, int count) {
        var runs = new Variables(block);
        var areas = new short[count];
        for (int start = 0; start < count; ) {
            int end = start + runs.next();
            Arrays.fill(areas, start, end, (short) runs.next());
            start = end;
        }
        return areas;
    }

    private static int[] readPlanes(DataInputStream data, int count) throws IOException {
        var values = new int[count];
        for (int plane = 0; plane < PLANES; plane++) {
            var bytes = readBlock(data);
            for (int i = 0; i < count; i++) {
                values[i] |= (bytes[i] & 0xff) << 8 * plane;
            }
        }
        int last = 0;
        for (int i = 0; i < count; i++) {
            last += values[i] >>> 1 ^ -(values[i] & 1);
            values[i] = last;
        }
        return values;
    }

    private static byte[] readBlock(DataInputStream data) throws IOException {
        var block = new byte[data.readInt()];
        var deflated = data.readNBytes(data.readInt());
        try (var stream = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            if (stream.readNBytes(block, 0, block.length) != block.length) {
                throw new IOException("The list of postcodes ends too early");
            }
        }
        return block;
    }

    /** Numbers of seven bits a byte, lowest first. */
    private static final class Variables {

        private final byte[] bytes;
        private int at;

        Variables(byte[] bytes) {
            this.bytes = bytes;
        }

        int next() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                int read = bytes[at++];
                value |= (read & 0x7f) << shift;
                if (read >= 0) {
                    return value;
                }
            }
        }
    }
}
