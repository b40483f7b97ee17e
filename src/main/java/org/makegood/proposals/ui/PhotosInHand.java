package org.makegood.proposals.ui;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.makegood.files.Upload;
import org.makegood.proposals.photos.NewPhoto;
import org.makegood.proposals.photos.PhotoPhase;
import org.makegood.proposals.photos.ProposalPhoto;
import org.makegood.proposals.photos.ProposalPhotoService;

/** Photos that are in nobody's store until they are added, all at once. */
class PhotosInHand implements PhotoShelf {

    private final ProposalPhotoService service;
    private final Map<UUID, NewPhoto> held = new LinkedHashMap<>();

    PhotosInHand(ProposalPhotoService service) {
        this.service = service;
    }

    List<NewPhoto> all() {
        return List.copyOf(held.values());
    }

    @Override
    public ProposalPhoto add(Upload upload) {
        var photo = service.develop(upload);
        var id = UUID.randomUUID();
        held.put(id, new NewPhoto(photo, ""));
        return new ProposalPhoto(id, PhotoPhase.OFFERED, photo.size(), "");
    }

    @Override
    public void describe(UUID photo, String words) {
        held.computeIfPresent(photo, (_, before) -> new NewPhoto(before.photo(), words));
    }

    @Override
    public void remove(UUID photo) {
        held.remove(photo);
    }

    @Override
    public byte[] thumbnail(UUID photo) {
        return requireNonNull(held.get(photo)).photo().thumbnail();
    }
}
