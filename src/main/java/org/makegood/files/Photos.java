package org.makegood.files;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.makegood.kernel.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Photos that people hand in. What is stored is a picture drawn anew: upright, at most 1600 pixels wide or high, a JPEG,
 * with a thumbnail of 480. So nothing of the file itself remains, above all not where the photo was taken.
 *
 * <p>A photo is a file of {@link StoredFiles} under the same rules: claimed by its owner, released, deleted there.
 */
@Component
public class Photos {

    private static final String NAME = "photo.jpg";
    private static final int PATIENCE_IN_SECONDS = 20;

    private final FileTable table;
    private final FilesSettings settings;
    private final Semaphore atOnce;

    Photos(FileTable table, FilesSettings settings) {
        this.table = table;
        this.settings = settings;
        this.atOnce = new Semaphore(settings.photosAtOnce(), true);
        ImageIO.scanForPlugins(); // now, where the class loader is the one that knows of our libraries
    }

    /**
     * Reads a photo and makes it fit to be stored. It may take a second: call it before the transaction begins, so that
     * no connection to the database waits for it.
     *
     * @throws RuleViolation in a sentence that says what to do, when this is no photo that can be taken
     */
    public Photo develop(Upload upload) {
        var content = upload.read(settings.largestPhoto());
        var type = FileType.of(content).filter(FileType::isPicture).orElseThrow(() -> refused(upload, content));
        enter();
        try {
            return develop(upload, new PictureSource(content, type));
        } finally {
            atOnce.release();
        }
    }

    /**
     * What may be handed round: a picture drawn anew as photos are, and anything else as it is. For files that are no
     * photos in the first place. As slow as {@link #develop}.
     */
    public Upload withoutTraces(Upload upload) {
        var content = upload.read(settings.largest());
        var isPicture = FileType.of(content).filter(FileType::isPicture).isPresent();
        return upload.of(isPicture ? develop(upload.of(content)).screen() : content);
    }

    private static RuleViolation refused(Upload upload, byte[] content) {
        return upload.refused(
                FileType.isApplePhoto(content)
                        ? "is a photo in Apple’s HEIC format, which not every computer can show. On the iPhone, choose"
                                + " Settings, Camera, Formats, Most Compatible and take it again, or save it as a JPEG."
                        : "is not a photo that can be shown here. Choose a "
                                + FileType.spoken(FileType.PICTURES)
                                + " file.");
    }

    private void enter() {
        try {
            if (!atOnce.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                throw new RuleViolation("Many photos are being added at the moment. Try again in a minute.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to read a photo", e);
        }
    }

    private Photo develop(Upload upload, PictureSource source) {
        try {
            long pixels = source.pixels();
            long most = settings.mostPixels(source.type());
            if (pixels > most) {
                throw upload.refused(
                        "has %d million pixels, and %d million are the most that a %s may have. Make it smaller and add it again."
                                .formatted(
                                        pixels / 1_000_000,
                                        most / 1_000_000,
                                        source.type().label()));
            }
            return Drawing.of(source).photo();
        } catch (RuleViolation e) {
            throw e;
        } catch (IOException | RuntimeException _) { // decoders run out of bounds where a file is broken
            throw upload.refused("cannot be read. Open it on your device, save it as a JPEG and add that.");
        }
    }

    /** Stores a photo. It is nobody's until it is claimed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID store(Photo photo) {
        var id = table.insert(NAME, FileType.JPEG, photo.screen(), photo.size(), null);
        table.insert(NAME, FileType.JPEG, photo.thumbnail(), photo.size().thumbnail(), id);
        return id;
    }

    /** The thumbnail of a photo; the photo itself is opened like any file. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<StoredFile> thumbnail(UUID photo) {
        return table.openThumbnail(photo);
    }
}
