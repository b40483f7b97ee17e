package org.makegood.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.kernel.Postcode;
import org.makegood.support.TestDatabase;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Loading postcodes, in a database of its own. */
class PostcodeLoadTest {

    private static final Postcode CATFORD = new Postcode("SE6 4RU");
    private static HikariDataSource database;
    private static JdbcTemplate jdbc;
    private static ReferenceData reference;
    private static PostcodeTable table;

    @BeforeAll
    static void makeDatabase() {
        var config = new HikariConfig();
        config.setJdbcUrl(TestDatabase.url().replaceFirst("/makegood\\?", "/makegood_postcodes?"));
        config.setUsername(System.getenv().getOrDefault("MAKEGOOD_TEST_DB_USER", "root"));
        config.setPassword(System.getenv().getOrDefault("MAKEGOOD_TEST_DB_PASSWORD", ""));
        database = new HikariDataSource(config);
        jdbc = new JdbcTemplate(database);
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V0101__areas_reference.sql"),
                        new ClassPathResource("db/migration/V0102__areas_postcodes_and_receipts.sql"))
                .execute(database);
        reference = new ReferenceData(jdbc, Clock.systemUTC());
        table = new PostcodeTable(jdbc, JdbcClient.create(database));
        reference.load();
    }

    @AfterAll
    static void dropDatabase() {
        jdbc.execute("drop database makegood_postcodes");
        database.close();
    }

    @BeforeEach
    void forgetWhatWasLoaded() {
        jdbc.execute("truncate table postcode");
        jdbc.update("""
                update reference_load set digest = '', rows_loaded = 0, loaded_at = null, claimed_by = null,
                    claimed_until = null where name = 'postcodes'
                """);
    }

    @Test
    void everyPostcodeGetsIntoTheDatabaseAndNobodyWaitsForIt() throws Exception {
        var load = new PostcodeLoad(table, PostcodeLoad.Coverage.ALL, reference);
        var postcodes = new Postcodes(table, load);
        var begun = System.nanoTime();
        load.startLoading();

        assertThat(postcodes.find(CATFORD)).map(PostcodePlace::areaCode).contains("E09000023");
        var deadline = begun + Duration.ofMinutes(3).toNanos();
        while (load.pending().isPresent() && System.nanoTime() < deadline) {
            Thread.sleep(100);
        }
        System.out.printf("2,406,090 postcodes loaded in %.1f s%n", (System.nanoTime() - begun) / 1e9);

        assertThat(load.pending()).isEmpty();
        assertThat(rows("postcode")).isEqualTo(2_406_090);
        assertThat(rows("postcode_incoming")).isZero();
        assertThat(jdbc.queryForObject(
                        "select rows_loaded from reference_load where name = 'postcodes'", Integer.class))
                .isEqualTo(2_406_090);
        assertThat(new PostcodeLoad(table, PostcodeLoad.Coverage.ALL, reference).pending())
                .isEmpty();
        var list = list("postcodes.bin");
        for (int row = 0; row < list.size(); row += 2_411) {
            assertThat(table.find(list.key(row)))
                    .contains(new PostcodePlace(list.areaCode(row), list.east(row), list.north(row)));
        }
        var times = new long[5_000];
        for (int i = 0; i < times.length; i++) {
            var postcode = PostcodeKey.postcode(list.key((int) (i * 7_919L * 61 % list.size())));
            var start = System.nanoTime();
            assertThat(postcodes.find(postcode)).isPresent();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times, 1_000, times.length);
        System.out.printf("look-up p50 %.3f ms, p95 %.3f ms%n", times[3_000] / 1e6, times[4_800] / 1e6);
    }

    @Test
    void aPortalThatIsStoppedMidwayLeavesTheLoadToTheNextStart() throws Exception {
        var load = new PostcodeLoad(table, PostcodeLoad.Coverage.ALL, reference);
        load.startLoading();
        while (rows("postcode_incoming") == 0) {
            Thread.sleep(10);
        }

        load.stop();

        assertThat(table.digest()).isEmpty();
        assertThat(rows("postcode")).isZero();
        assertThat(table.claim(UUID.randomUUID(), "a list")).isTrue();
    }

    @Test
    void ofManyNodesOneLoads() throws Exception {
        assertThat(eightAtOnce(() -> table.claim(UUID.randomUUID(), "a list"))).containsOnlyOnce(true);
    }

    @Test
    void withoutTheGuardManyNodesWouldLoad() throws Exception {
        assertThat(eightAtOnce(() -> jdbc.update(
                                "update reference_load set claimed_by = ? where name = 'postcodes'", UUID.randomUUID())
                        == 1))
                .containsOnly(true);
    }

    private static List<Boolean> eightAtOnce(Callable<Boolean> claim) throws InterruptedException {
        var start = new CyclicBarrier(8);
        Callable<Boolean> node = () -> {
            start.await();
            return claim.call();
        };
        try (var pool = Executors.newFixedThreadPool(8)) {
            return pool.invokeAll(Collections.nCopies(8, node)).stream()
                    .map(PostcodeLoadTest::result)
                    .toList();
        }
    }

    private static boolean result(Future<Boolean> future) {
        return future.resultNow();
    }

    @Test
    void theLoadOfANodeThatDiedIsTakenOverAndBegunAfresh() throws Exception {
        var sample = list("postcodes-sample.bin");
        var dead = UUID.randomUUID();
        var alive = UUID.randomUUID();
        table.claim(dead, "a list");
        jdbc.update("insert into postcode_incoming values (1, 1, 1, 1)");
        assertThat(table.claim(alive, "a list")).isFalse();

        jdbc.update("update reference_load set claimed_until = utc_timestamp(6) - interval 1 second");
        assertThat(table.claim(alive, "a list")).isTrue();
        table.load(alive, sample, "a list");

        assertThat(rows("postcode")).isEqualTo(sample.size());
        assertThat(table.digest()).isEqualTo("a list");
        assertThat(table.claim(dead, "a list"))
                .as("there is nothing left to load")
                .isFalse();
    }

    @Test
    void aNodeThatLostItsClaimDoesNotTouchTheListInUse() throws Exception {
        var sample = list("postcodes-sample.bin");
        var late = UUID.randomUUID();
        table.claim(late, "a list");
        table.load(late, sample, "a list");
        table.claim(late, "another list");
        jdbc.update("update reference_load set claimed_by = ? where name = 'postcodes'", UUID.randomUUID());

        assertThatThrownBy(() -> table.load(late, sample, "another list")).isInstanceOf(IllegalStateException.class);
        assertThat(table.digest()).isEqualTo("a list");
        assertThat(rows("postcode")).isEqualTo(sample.size());
    }

    @Test
    void aListWithAnAreaThatWeDoNotKnowIsRefusedWhole() {
        var foreign = new PostcodeList(List.of("X99999999"), new int[] {1}, new short[1], new int[] {1}, new int[] {1});
        var node = UUID.randomUUID();
        table.claim(node, "foreign");

        assertThatThrownBy(() -> table.load(node, foreign, "foreign")).hasMessageContaining("X99999999");
        assertThat(table.digest()).isEmpty();
        assertThat(rows("postcode")).isZero();
    }

    private static int rows(String name) {
        return JdbcClient.create(database)
                .sql("select count(*) from " + name)
                .query(Integer.class)
                .single();
    }

    private static PostcodeList list(String name) throws IOException {
        return PostcodeList.read(
                new ByteArrayInputStream(ReferenceFile.open(name).content()));
    }
}
