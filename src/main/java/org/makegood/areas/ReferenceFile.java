package org.makegood.areas;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** One file of the reference data that the product ships, in the folder {@code reference} of the class path. */
record ReferenceFile(String name, byte[] content) {

    static ReferenceFile open(String name) {
        try (var in = ReferenceFile.class.getResourceAsStream("/reference/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The product lacks its file reference/" + name);
            }
            return new ReferenceFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a CSV file with a header line. */
    List<CSVRecord> rows() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setNullString("")
                .get();
        try (var parser = format.parse(new StringReader(new String(content, StandardCharsets.UTF_8)))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String digest(List<ReferenceFile> files) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> sha.update(file.content));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
