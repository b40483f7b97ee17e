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
        @Nullable PhotoSize picture) {}
