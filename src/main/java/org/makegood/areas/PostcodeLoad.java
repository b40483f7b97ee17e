package org.makegood.areas;

import jakarta.annotation.PreDestroy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Sees to it that the product's list of postcodes gets into the database: the whole one in the background once the portal
 * is up, the sample (for tests) at once and only into an empty table. Until then the list itself gives the answers.
 */
@Component
class PostcodeLoad {

    /** How much of the list: everything, or Catford and eight of each council. */
    enum Coverage {
        ALL("postcodes.bin"),
        SAMPLE("postcodes-sample.bin");

        private final String fileName;

        Coverage(String fileName) {
            this.fileName = fileName;
        }
    }

    private static final Logger log = LoggerFactory.getLogger(PostcodeLoad.class);
    private static final Duration TO_STOP = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final UUID node = UUID.randomUUID();
    private final PostcodeTable table;
    private final String digest;
    private @Nullable ReferenceFile file;
    private @Nullable PostcodeList list;
    private volatile boolean loaded;
    private @Nullable Thread worker;

    PostcodeLoad(PostcodeTable table, @Value("${makegood.postcodes:all}") Coverage coverage, ReferenceData reference)
            throws InterruptedException {
        reference.load(); // the postcodes refer to its areas
        this.table = table;
        var shipped = ReferenceFile.open(coverage.fileName);
        digest = ReferenceFile.digest(List.of(shipped));
        file = shipped;
        loaded = isInUse(coverage);
        if (!loaded && coverage == Coverage.SAMPLE) {
            tryToLoad();
        }
        if (loaded) {
            forgetList();
        }
    }

    private boolean isInUse(Coverage coverage) {
        var inUse = table.digest();
        return inUse.equals(digest) || (coverage == Coverage.SAMPLE && !inUse.isEmpty());
    }

    @EventListener(ApplicationReadyEvent.class)
    void startLoading() {
        if (!loaded) {
            worker = Thread.ofPlatform().name("postcodes").daemon().start(this::loadUntilDone);
        }
    }

    private void loadUntilDone() {
        try {
            while (!loaded) {
                tryToLoad();
                if (!loaded) {
                    Thread.sleep(BETWEEN_LOOKS); // another node is at it, or the database could not
                }
            }
            forgetList();
        } catch (InterruptedException _) {
            log.info("Stopped before the postcodes were loaded; the next start does it");
        }
    }

    private void tryToLoad() throws InterruptedException {
        try {
            if (table.claim(node, digest)) {
                load();
            }
            loaded = table.digest().equals(digest);
        } catch (DataAccessException | IllegalStateException e) {
            log.warn("Could not load the postcodes; trying again", e);
        }
    }

    private void load() throws InterruptedException {
        var begun = System.nanoTime();
        try {
            var all = list().orElseThrow();
            table.load(node, all, digest);
            log.info(
                    "Loaded {} postcodes in {} s",
                    all.size(),
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        } finally {
            table.release(node);
        }
    }

    /** The list, as long as it is not in the database. */
    Optional<PostcodeList> pending() {
        return loaded ? Optional.empty() : list();
    }

    private synchronized Optional<PostcodeList> list() {
        if (list == null && file != null) {
            try {
                list = PostcodeList.read(new ByteArrayInputStream(file.content()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Optional.ofNullable(list);
    }

    private synchronized void forgetList() {
        list = null;
        file = null;
    }

    /** Waits for the worker, so that the database is still there when it gives its claim back. */
    @PreDestroy
    void stop() throws InterruptedException {
        if (worker != null) {
            worker.interrupt();
            worker.join(TO_STOP);
        }
    }
}
