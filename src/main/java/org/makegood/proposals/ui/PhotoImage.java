package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.makegood.files.StoredFile;
import org.makegood.proposals.ProposalPhoto;

/** A photo of a project, small. It is read when the browser asks for it, under the rights the person has then. */
class PhotoImage extends Image {

    PhotoImage(ProposalPhoto photo, Supplier<StoredFile> thumbnail) {
        super(
                inline(thumbnail),
                photo.description().isBlank() ? translate("proposals.photo.without-words") : photo.description());
        var size = photo.size().thumbnail();
        getElement().setAttribute("width", String.valueOf(size.width()));
        getElement().setAttribute("height", String.valueOf(size.height()));
    }

    /** Hands a photo to the browser, to be shown. */
    static DownloadHandler inline(Supplier<StoredFile> photo) {
        return DownloadHandler.fromInputStream(_ -> response(photo.get())).inline();
    }

    private static DownloadResponse response(StoredFile file) {
        return new DownloadResponse(
                new ByteArrayInputStream(file.content()),
                file.card().name(),
                file.card().type().mediaType(),
                file.content().length);
    }
}
