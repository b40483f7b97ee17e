package org.makegood.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The folder of the embedded server, held by one portal at a time: the lock falls with the process, however it ends. */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder take(Path folder) {
        try {
            var path = Files.createDirectories(folder).toRealPath();
            hideFromOthers(path);
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new DatabaseUnavailable(
                        "The data folder %s is in use by another portal: stop that one, or name another folder in MAKEGOOD_DATA."
                                .formatted(path));
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The data folder %s cannot be written by %s: change its owner, or name another folder in MAKEGOOD_DATA."
                            .formatted(folder.toAbsolutePath(), System.getProperty("user.name")),
                    e);
        }
    }

    /** The data hold what people wrote in confidence. */
    private static void hideFromOthers(Path path) throws IOException {
        var permissions = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (permissions != null) { // not on Windows, where a person's folders are theirs anyway
            permissions.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null; // held by this very process
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
