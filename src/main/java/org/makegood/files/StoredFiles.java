package org.makegood.files;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.makegood.kernel.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The store of files. A file is nobody's at first, and is deleted after a day if it stays so; its owner claims it in the
 * transaction that links to it. Who may see a file is for its owner to say: ask it before opening one.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StoredFiles {

    private final FileTable table;
    private final FilesSettings settings;

    StoredFiles(FileTable table, FilesSettings settings) {
        this.table = table;
        this.settings = settings;
    }

    /** Stores a file as it is, when it is of one of these kinds. Photos of the public go through {@link Photos}. */
    public UUID store(Upload upload, Set<FileType> accepted) {
        var content = upload.read(settings.largest());
        var type = FileType.of(content)
                .filter(accepted::contains)
                .orElseThrow(() -> upload.refused(
                        "is not a kind of file that can be sent here. Choose a file of these kinds, without macros: %s."
                                .formatted(FileType.spoken(accepted))));
        return table.insert(named(upload.name(), type), type, content, null, null);
    }

    /** A name whose ending says what the file is, whatever it said before. */
    private static String named(String name, FileType type) {
        if (name.toLowerCase(Locale.ROOT).endsWith(type.extension())) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var stem = dot < 0 ? name : name.substring(0, dot);
        return (stem.isBlank() ? "file" : stem) + type.extension();
    }

    /** The file with what is in it. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<StoredFile> open(UUID id) {
        return table.open(id);
    }

    /** What there is to say of these files, in the order in which they were stored. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<FileCard> cards(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : table.cards(ids);
    }

    /**
     * Makes a file its owner's, once: a file that has an owner cannot be claimed again, so that nobody makes another's
     * file theirs by its id. A changed row decides between the owner and the job that deletes what is nobody's.
     */
    public void claim(UUID id) {
        if (!table.claim(id)) {
            throw new RuleViolation("A file that you added is no longer here. Remove it and add it again.");
        }
    }

    /** Lets go of a file: it is nobody's again, can be claimed anew, and is deleted if nobody does. */
    public void release(UUID id) {
        table.release(id);
    }

    /** Deletes a file at once, with its thumbnail. The owner's link to it has to be gone already. */
    public void delete(UUID id) {
        table.delete(id);
    }
}
