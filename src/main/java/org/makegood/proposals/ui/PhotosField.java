package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.makegood.casework.ui.FormFields;
import org.makegood.files.Upload;
import org.makegood.kernel.RuleViolation;
import org.makegood.proposals.NewProposal;
import org.makegood.proposals.photos.ProposalPhoto;
import org.makegood.shell.LiveRegion;

/** Photos that are chosen, shown small, each with what it shows; they can be taken out again. */
class PhotosField extends CustomField<List<UUID>> {

    static final String PROPERTY = "photoIds";

    private static final String[] TYPES = {"image/jpeg", "image/png", "image/webp"};
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final transient PhotoShelf shelf;
    private final transient FormFields all;
    private final com.vaadin.flow.component.upload.Upload upload;
    private final Div list = new Div();
    private final List<PhotoEntry> entries = new ArrayList<>();

    /** @param all what else is asked, so that the data guard watches over all of it */
    PhotosField(String label, PhotoShelf shelf, FormFields all) {
        super(List.of());
        this.shelf = shelf;
        this.all = all;
        setLabel(label);
        setHelperText(translate("proposals.hint.photoIds", NewProposal.MAX_PHOTOS));
        upload = new com.vaadin.flow.component.upload.Upload(
                UploadHandler.inMemory((file, content) -> add(file.fileName(), content)));
        upload.setAcceptedMimeTypes(TYPES);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> say(rejected.getErrorMessage()));
        list.addClassName("photos");
        add(list, upload);
        all.add(PROPERTY, this);
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(translate("proposals.propose.photos.add"))
                        .setMany(translate("proposals.propose.photos.add")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(translate("proposals.propose.photos.drop"))
                        .setMany(translate("proposals.propose.photos.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(translate("proposals.propose.photos.too-big"))
                        .setIncorrectFileType(translate("proposals.propose.photos.no-photo")));
    }

    /** Shows the photos of a draft that is taken up again. */
    void show(List<ProposalPhoto> photos) {
        entries.clear();
        photos.forEach(photo -> entries.add(entry(photo)));
        shown();
        setModelValue(ids(), false);
    }

    void add(String name, byte[] content) {
        upload.clearFileList();
        try {
            var photo = shelf.add(new Upload(PROPERTY, name, new ByteArrayInputStream(content)));
            entries.add(entry(photo));
        } catch (RuleViolation no) { // an upload is no act of the form, whose summary would not hear of it
            say(no.sentence());
            return;
        }
        changed();
        LiveRegion.announce(translate("proposals.propose.photos.added", entries.size()));
    }

    private PhotoEntry entry(ProposalPhoto photo) {
        return new PhotoEntry(shelf, photo, all, this::remove);
    }

    private void remove(PhotoEntry entry) {
        entries.remove(entry);
        changed();
        LiveRegion.announce(translate("proposals.propose.photos.removed"));
    }

    private void changed() {
        shown();
        setInvalid(false);
        setModelValue(ids(), false);
    }

    private void shown() {
        list.removeAll();
        for (int index = 0; index < entries.size(); index++) {
            list.add(entries.get(index).numbered(index + 1));
        }
        upload.setVisible(entries.size() < NewProposal.MAX_PHOTOS);
    }

    private void say(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
    }

    private List<UUID> ids() {
        return entries.stream().map(PhotoEntry::id).toList();
    }

    @Override
    protected List<UUID> generateModelValue() {
        return ids();
    }

    @Override
    protected void setPresentationValue(List<UUID> value) {
        // what is shown follows from what was added and removed
    }
}
