package org.makegood.areas;

import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The postcodes in the database. A new list is filled into a second table, checked, and then changes places with the one
 * in use: readers see the whole old list or the whole new one. One node fills at a time, under a claim on the receipt
 * that it renews as it goes; the claim of a node that died runs out and the next one starts afresh.
 */
@Component
class PostcodeTable {

    private static final Logger log = LoggerFactory.getLogger(PostcodeTable.class);
    private static final int ROWS_A_STATEMENT = 5_000;
    private static final int ROWS_A_RENEWAL = 50_000;
    private static final int ROWS_A_LOG_LINE = 500_000;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    PostcodeTable(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    Optional<PostcodePlace> find(int key) {
        return client.sql("""
                        select a.code, p.east, p.north
                        from postcode p join area a on a.number = p.area
                        where p.code = ?
                        """)
                .param(key)
                .query((row, _) -> new PostcodePlace(row.getString("code"), row.getInt("east"), row.getInt("north")))
                .optional();
    }

    /** The digest of the list that is in use, empty before the first. */
    String digest() {
        return client.sql("select digest from reference_load where name = 'postcodes'")
                .query(String.class)
                .single();
    }

    /** The next claim finds that the list has to be loaded. */
    void outdate() {
        jdbc.update("update reference_load set digest = '' where name = 'postcodes'");
    }

    /** Takes the load upon this node, unless the list is in use already or another node is at it. */
    boolean claim(UUID node, String digest) {
        // Time is the database's: the clocks of the nodes may differ.
        return jdbc.update("""
                        update reference_load
                        set claimed_by = ?, claimed_until = utc_timestamp(6) + interval 30 second
                        where name = 'postcodes' and digest <> ?
                            and (claimed_until is null or claimed_until < utc_timestamp(6))
                        """, node, digest) == 1;
    }

    private void renew(UUID node) {
        var renewed = jdbc.update("""
                update reference_load set claimed_until = utc_timestamp(6) + interval 30 second
                where name = 'postcodes' and claimed_by = ?
                """, node);
        if (renewed == 0) {
            throw new IllegalStateException("Another node has taken over loading the postcodes");
        }
    }

    /** Fills the list in and puts it to use. The caller has the claim. */
    void load(UUID node, PostcodeList list, String digest) throws InterruptedException {
        fill(node, list);
        check(list);
        renew(node);
        jdbc.execute("""
                rename table postcode to postcode_outgoing,
                    postcode_incoming to postcode,
                    postcode_outgoing to postcode_incoming
                """);
        jdbc.update("""
                update reference_load
                set digest = ?, rows_loaded = ?, loaded_at = utc_timestamp(6), claimed_by = null, claimed_until = null
                where name = 'postcodes'
                """, digest, list.size());
        jdbc.execute("truncate table postcode_incoming");
    }

    private void fill(UUID node, PostcodeList list) throws InterruptedException {
        jdbc.execute("truncate table postcode_incoming");
        var numbers = new HashMap<String, Integer>();
        jdbc.query("select code, number from area", row -> {
            numbers.put(row.getString("code"), row.getInt("number"));
        });
        for (int start = 0; start < list.size(); start += ROWS_A_STATEMENT) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (start % ROWS_A_RENEWAL == 0) {
                renew(node);
            }
            if (start % ROWS_A_LOG_LINE == 0) {
                log.info("Loading postcodes: {} of {}", start, list.size());
            }
            jdbc.update(insert(list, start, Math.min(start + ROWS_A_STATEMENT, list.size()), numbers));
        }
    }

    /** Numbers only, and so written out: one statement of many rows is far quicker than a batch of as many. */
    private static String insert(PostcodeList list, int start, int end, HashMap<String, Integer> numbers) {
        var sql = new StringBuilder((end - start) * 32).append("insert into postcode_incoming values ");
        for (int row = start; row < end; row++) {
            var number = numbers.get(list.areaCode(row));
            if (number == null) {
                throw new IllegalStateException(
                        "The list of postcodes knows an area that we do not: " + list.areaCode(row));
            }
            sql.append(row == start ? "(" : ",(")
                    .append(list.key(row))
                    .append(',')
                    .append(number.intValue())
                    .append(',')
                    .append(list.east(row))
                    .append(',')
                    .append(list.north(row))
                    .append(')');
        }
        return sql.toString();
    }

    private void check(PostcodeList list) {
        var rows = client.sql("select count(*) from postcode_incoming")
                .query(Integer.class)
                .single();
        if (rows != list.size()) {
            throw new IllegalStateException("Of " + list.size() + " postcodes " + rows + " were stored");
        }
    }

    /** Gives the claim back after a failure. */
    void release(UUID node) {
        jdbc.update("""
                update reference_load set claimed_by = null, claimed_until = null
                where name = 'postcodes' and claimed_by = ?
                """, node);
    }
}
