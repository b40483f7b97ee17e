package org.makegood.proposals.ui;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.makegood.files.Upload;
import org.makegood.proposals.photos.ProposalPhoto;
import org.makegood.proposals.photos.ProposalPhotoService;

/** The photos of a draft, kept with it as soon as they are added. */
class DraftPhotos implements PhotoShelf {

    private final ProposalPhotoService service;
    private final Supplier<UUID> begun;
    private @Nullable UUID draft;

    /** @param begun the draft that is being written; begun when it is not there yet */
    DraftPhotos(ProposalPhotoService service, Supplier<UUID> begun) {
        this.service = service;
        this.begun = begun;
    }

    /** The photos of a draft that is taken up again. */
    List<ProposalPhoto> of(UUID draftId) {
        draft = draftId;
        return service.ofDraft(draftId);
    }

    @Override
    public ProposalPhoto add(Upload upload) {
        draft = begun.get();
        return service.add(draft, upload);
    }

    @Override
    public void describe(UUID photo, String words) {
        service.describe(requireNonNull(draft), photo, words);
    }

    @Override
    public void remove(UUID photo) {
        service.remove(requireNonNull(draft), photo);
    }

    @Override
    public byte[] thumbnail(UUID photo) {
        return service.thumbnailOfDraft(requireNonNull(draft), photo).content();
    }
}
