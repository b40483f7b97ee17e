package org.makegood.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileTypeTest {

    @Test
    void officeDocumentsAreToldByTheirParts() throws IOException {
        assertThat(FileType.of(zip("[Content_Types].xml", "word/document.xml"))).contains(FileType.DOCX);
        assertThat(FileType.of(zip("[Content_Types].xml", "xl/workbook.xml"))).contains(FileType.XLSX);
        assertThat(FileType.of(zip("[Content_Types].xml", "ppt/presentation.xml")))
                .contains(FileType.PPTX);
        assertThat(FileType.of(openDocument("application/vnd.oasis.opendocument.presentation")))
                .contains(FileType.ODP);
        assertThat(FileType.of(openDocument("application/vnd.oasis.opendocument.text-template")))
                .isEmpty();
    }

    @Test
    void aDocumentWithMacrosIsNoKindOfFile() throws IOException {
        assertThat(FileType.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
    }

    @Test
    void anyOtherArchiveIsNoKindOfFile() throws IOException {
        assertThat(FileType.of(zip("readme.txt"))).isEmpty();
        assertThat(FileType.of(zip("word/document.xml"))).isEmpty();
    }

    @Test
    void whatIsCutShortIsNoKindOfFileAndNoFault() throws IOException {
        var whole = zip("[Content_Types].xml", "word/document.xml");
        for (int length = 0; length < whole.length; length++) {
            assertThat(FileType.of(Arrays.copyOf(whole, length))).isEmpty();
        }
    }

    @Test
    void textAndPagesAreNoKindOfFile() {
        assertThat(List.of("plain words", "<!doctype html>", "<svg/>", "GIF89a", "BM", "MZ", ""))
                .allSatisfy(
                        text -> assertThat(FileType.of(text.getBytes(UTF_8))).isEmpty());
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("x".repeat(50).getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] openDocument(String mediaType) throws IOException {
        var type = mediaType.getBytes(UTF_8);
        var crc = new CRC32();
        crc.update(type);
        var first = new ZipEntry("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(type.length);
        first.setCrc(crc.getValue());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
        return bytes.toByteArray();
    }
}
