package org.makegood.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of files that can be taken, told by what is in them; neither a name nor what a browser says is believed. What
 * cannot be told this way, such as plain text, is no kind here: it could be anything.
 */
public enum FileType {
    JPEG("image/jpeg", ".jpg", "JPEG"),
    PNG("image/png", ".png", "PNG"),
    WEBP("image/webp", ".webp", "WebP"),
    PDF("application/pdf", ".pdf", "PDF"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", "Word (.docx)"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx", "Excel (.xlsx)"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx", "PowerPoint (.pptx)"),
    ODT("application/vnd.oasis.opendocument.text", ".odt", "OpenDocument text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", ".ods", "OpenDocument spreadsheet"),
    ODP("application/vnd.oasis.opendocument.presentation", ".odp", "OpenDocument presentation");

    /** What a photo may come in as. */
    public static final Set<FileType> PICTURES = Set.copyOf(EnumSet.of(JPEG, PNG, WEBP));

    /** What people hand round at a meeting. Office documents with macros are no kind at all. */
    public static final Set<FileType> DOCUMENTS = Set.copyOf(EnumSet.range(PDF, ODP));

    private static final Set<String> APPLE_PHOTOS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private final String mediaType;
    private final String extension;
    private final String label;

    FileType(String mediaType, String extension, String label) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.label = label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** With its dot. */
    public String extension() {
        return extension;
    }

    /** "PDF", "Word (.docx)". */
    public String label() {
        return label;
    }

    public boolean isPicture() {
        return PICTURES.contains(this);
    }

    static Optional<FileType> of(byte[] content) {
        if (begins(content, 0, "\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        if (begins(content, 0, "\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        }
        if (begins(content, 0, "RIFF") && begins(content, 8, "WEBP")) {
            return Optional.of(WEBP);
        }
        if (begins(content, 0, "%PDF-")) {
            return Optional.of(PDF);
        }
        return begins(content, 0, "PK\u0003\u0004") ? new ZippedDocument(content).type() : Optional.empty();
    }

    /** The format in which telephones of Apple keep photos unless told otherwise. */
    static boolean isApplePhoto(byte[] content) {
        return begins(content, 4, "ftyp")
                && content.length >= 12
                && APPLE_PHOTOS.contains(new String(content, 8, 4, ISO_8859_1));
    }

    static boolean begins(byte[] content, int at, String with) {
        var bytes = with.getBytes(ISO_8859_1);
        return content.length >= at + bytes.length
                && Arrays.equals(content, at, at + bytes.length, bytes, 0, bytes.length);
    }

    /** "JPEG, PNG or WebP", in the order in which they stand here. */
    static String spoken(Set<FileType> types) {
        var labels = types.stream().sorted().map(FileType::label).collect(Collectors.toList());
        var last = labels.removeLast();
        return labels.isEmpty() ? last : String.join(", ", labels) + " or " + last;
    }
}
