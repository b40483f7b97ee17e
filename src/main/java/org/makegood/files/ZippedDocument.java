package org.makegood.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * An office document, told by the names of the parts in its ZIP directory. Nothing is unpacked, so nothing can blow up;
 * JDK and libraries that tell kinds of files either unpack, or say "zip".
 */
final class ZippedDocument {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    /** Where an OpenDocument file says what it is: the first part, not compressed, see OpenDocument 1.3, part 2, 3.3. */
    private static final int ODF_TYPE_AT = 30;

    private final byte[] content;
    private final ByteBuffer bytes;

    ZippedDocument(byte[] content) {
        this.content = content;
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    Optional<FileType> type() {
        try {
            return typeOf(names());
        } catch (IndexOutOfBoundsException _) {
            return Optional.empty(); // a directory that points out of the file
        }
    }

    private Optional<FileType> typeOf(Set<String> names) {
        if (names.stream().anyMatch(ZippedDocument::isMacro)) {
            return Optional.empty();
        }
        for (var type : FileType.DOCUMENTS) {
            if (FileType.begins(content, ODF_TYPE_AT, "mimetype" + type.mediaType() + "PK")) {
                return Optional.of(type);
            }
        }
        return names.contains("[Content_Types].xml") ? officeType(names) : Optional.empty();
    }

    private static Optional<FileType> officeType(Set<String> names) {
        if (names.contains("word/document.xml")) {
            return Optional.of(FileType.DOCX);
        }
        if (names.contains("xl/workbook.xml")) {
            return Optional.of(FileType.XLSX);
        }
        return names.contains("ppt/presentation.xml") ? Optional.of(FileType.PPTX) : Optional.empty();
    }

    private static boolean isMacro(String name) {
        return name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.startsWith("Scripts/");
    }

    private Set<String> names() {
        var names = new HashSet<String>();
        int end = end();
        int entries = Short.toUnsignedInt(bytes.getShort(end + 10));
        int at = bytes.getInt(end + 16);
        for (int i = 0; i < entries && bytes.getInt(at) == ENTRY; i++) {
            int name = Short.toUnsignedInt(bytes.getShort(at + 28));
            int extra = Short.toUnsignedInt(bytes.getShort(at + 30));
            int comment = Short.toUnsignedInt(bytes.getShort(at + 32));
            names.add(new String(content, at + ENTRY_LENGTH, name, UTF_8));
            at += ENTRY_LENGTH + name + extra + comment;
        }
        return names;
    }

    /** The directory stands at the end, where only a comment may follow it. */
    private int end() {
        int first = Math.max(0, content.length - END_LENGTH - LONGEST_COMMENT);
        for (int at = content.length - END_LENGTH; at >= first; at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new IndexOutOfBoundsException("no directory");
    }
}
