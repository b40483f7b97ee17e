package org.makegood.files;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes files that nobody made theirs: uploads to forms that were never sent, and what was taken out of one again. */
@Component
class UnclaimedFiles {

    private static final int BATCH = 200;

    private final FileTable table;
    private final FilesSettings settings;
    private final Clock clock;

    UnclaimedFiles(FileTable table, FilesSettings settings, Clock clock) {
        this.table = table;
        this.settings = settings;
        this.clock = clock;
    }

    /** On several nodes at once it does no harm. One file at a time, so that nobody waits for a lock. */
    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT1H")
    void delete() {
        var before = clock.instant().minus(settings.unclaimedFor());
        List<UUID> found;
        do {
            found = table.unclaimedSince(before, BATCH);
            found.forEach(id -> table.deleteUnclaimed(id, before));
        } while (found.size() == BATCH);
    }
}
