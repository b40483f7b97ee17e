package org.makegood.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.RuleViolation;
import org.springframework.util.unit.DataSize;

/**
 * A file as it comes in.
 *
 * @param field the property of the form record it belongs to, for what there is to say about it; null where there is none
 * @param name what it was called where it came from: for words and as a name to download it by, never believed otherwise
 * @param content read once, and no further than the limit; closing it is up to who opened it
 */
public record Upload(@Nullable String field, String name, InputStream content) {

    private static final int LONGEST_NAME = 100;

    public Upload {
        name = clean(name);
    }

    /** Some browsers send the whole path; names may hold what breaks lines or turns the direction of writing. */
    private static String clean(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}\"<>|:*?]", "")
                .strip();
        return last.length() > LONGEST_NAME
                ? last.substring(last.length() - LONGEST_NAME).strip()
                : last;
    }

    /** The same, with this in it. */
    Upload of(byte[] bytes) {
        return new Upload(field, name, new ByteArrayInputStream(bytes));
    }

    byte[] read(DataSize limit) {
        try {
            var bytes = content.readNBytes(Math.toIntExact(limit.toBytes() + 1));
            if (bytes.length > limit.toBytes()) {
                throw refused("is larger than %d MB, the most that can be sent.".formatted(limit.toMegabytes()));
            }
            if (bytes.length == 0) {
                throw refused("is empty. Choose it again, or choose another file.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param why goes on after the name of the file */
    RuleViolation refused(String why) {
        return new RuleViolation(field, (name.isEmpty() ? "The file" : "“" + name + "”") + " " + why);
    }
}
