package org.makegood.files;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of a file without reading it.
 *
 * @param name what to call it, with the ending that its kind has
 * @param size in bytes
 * @param picture how large it is shown, when it is a photo
 */
public record FileCard(
        UUID id,
        String name,
        FileType type,
        int size,
        @Nullable PhotoSize picture) {

    private static final double KILO = 1000;

    /** "240 kB", "1.2 MB". */
    public String sizeInWords() {
        return size < KILO * KILO
                ? "%d kB".formatted(Math.max(1, Math.round(size / KILO)))
                : "%.1f MB".formatted(size / (KILO * KILO));
    }
}
