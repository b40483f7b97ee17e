package org.makegood.areas;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What demo data and measuring need of the postcodes: some of them, and their load once more. */
@Component
public class PostcodeTrials {

    /** So many rows were loaded in that time, from the shipped file to the table in use. */
    public record Load(int rows, Duration took) {}

    private final PostcodeTable table;
    private final JdbcClient jdbc;

    PostcodeTrials(PostcodeTable table, JdbcClient jdbc) {
        this.table = table;
        this.jdbc = jdbc;
    }

    /** Postcodes from all over the country, as people write them. */
    public List<String> some(int howMany, RandomGenerator random) {
        int last = jdbc.sql("select coalesce(max(code), 0) from postcode")
                .query(Integer.class)
                .single();
        var some = new ArrayList<String>(howMany);
        while (some.size() < howMany) {
            jdbc.sql("select code from postcode where code >= ? order by code limit 1")
                    .param(random.nextInt(last + 1))
                    .query(Integer.class)
                    .optional()
                    .ifPresent(key -> some.add(PostcodeKey.postcode(key).value()));
        }
        return some;
    }

    /** A few postcodes of each council, by its code: for places that are made up. There before the whole list is. */
    public Map<String, List<String>> ofEachCouncil() {
        try {
            var list = PostcodeList.read(new ByteArrayInputStream(
                    ReferenceFile.open("postcodes-sample.bin").content()));
            return IntStream.range(0, list.size())
                    .boxed()
                    .collect(groupingBy(
                            list::areaCode,
                            mapping(row -> PostcodeKey.postcode(list.key(row)).value(), toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads the whole list again, as after a change of it. Readers have the old one meanwhile. */
    public Load loadAgain() throws IOException, InterruptedException {
        var node = UUID.randomUUID();
        long begun = System.nanoTime();
        var file = ReferenceFile.open("postcodes.bin");
        var digest = ReferenceFile.digest(List.of(file));
        table.outdate();
        if (!table.claim(node, digest)) {
            throw new IllegalStateException("Another node is loading the postcodes");
        }
        try {
            var list = PostcodeList.read(new ByteArrayInputStream(file.content()));
            table.load(node, list, digest);
            return new Load(list.size(), Duration.ofNanos(System.nanoTime() - begun));
        } finally {
            table.release(node);
        }
    }
}
