package org.makegood.areas;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.makegood.kernel.Postcode;

/**
 * Makes the product's list of postcodes from a release of the ONS Postcode Directory or the National Statistics Postcode
 * Lookup: {@code java -cp target/classes:<commons-csv> org.makegood.areas.PostcodeListMaker release.csv[.gz]
 * src/main/resources/reference/postcodes.bin}. Column names carry the year of the release and are found by their stem.
 */
final class PostcodeListMaker {

    private static final Pattern POSTCODE = Pattern.compile("pcds", Pattern.CASE_INSENSITIVE);
    private static final Pattern AREA = Pattern.compile("lad\\d\\dcd|laua|oslaua", Pattern.CASE_INSENSITIVE);
    private static final Pattern EAST = Pattern.compile("(os)?east1m", Pattern.CASE_INSENSITIVE);
    private static final Pattern NORTH = Pattern.compile("north1m|osnrth1m", Pattern.CASE_INSENSITIVE);

    private record Row(int key, String areaCode, int east, int north) {}

    private PostcodeListMaker() {}

    static void main(String[] args) throws IOException {
        var list = read(Path.of(args[0]));
        try (var out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            list.write(out);
        }
        System.out.println(list.size() + " postcodes, " + Files.size(Path.of(args[1])) + " bytes");
    }

    static PostcodeList read(Path csv) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var rows = new ArrayList<Row>();
        try (var parser = format.parse(new InputStreamReader(open(csv), StandardCharsets.UTF_8))) {
            int postcode = column(parser, POSTCODE);
            int area = column(parser, AREA);
            int east = column(parser, EAST);
            int north = column(parser, NORTH);
            for (var row : parser) {
                // Only England and Wales, and only what has a place.
                if (row.get(area).matches("[EW].*") && !row.get(east).isEmpty()) {
                    rows.add(new Row(
                            PostcodeKey.of(new Postcode(row.get(postcode))),
                            row.get(area),
                            Integer.parseInt(row.get(east)),
                            Integer.parseInt(row.get(north))));
                }
            }
        }
        return list(rows);
    }

    private static InputStream open(Path csv) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(csv));
        return csv.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static int column(CSVParser parser, Pattern stem) throws IOException {
        var names = parser.getHeaderNames();
        for (int i = 0; i < names.size(); i++) {
            if (stem.matcher(names.get(i)).matches()) {
                return i;
            }
        }
        throw new IOException("No column like " + stem + " among " + names);
    }

    private static PostcodeList list(List<Row> rows) {
        rows.sort(Comparator.comparingInt(Row::key));
        var areaCodes = new ArrayList<String>(
                new TreeSet<>(rows.stream().map(Row::areaCode).toList()));
        var keys = rows.stream().mapToInt(Row::key).toArray();
        var areas = new short[keys.length];
        for (int i = 0; i < areas.length; i++) {
            areas[i] = (short) Collections.binarySearch(areaCodes, rows.get(i).areaCode());
        }
        return new PostcodeList(
                areaCodes,
                keys,
                areas,
                rows.stream().mapToInt(Row::east).toArray(),
                rows.stream().mapToInt(Row::north).toArray());
    }
}
