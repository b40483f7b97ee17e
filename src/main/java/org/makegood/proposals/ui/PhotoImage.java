package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.makegood.proposals.photos.ProposalPhoto;

/** A photo of a project, small. It is read when the browser asks for it, under the rights the person has then. */
class PhotoImage extends Image {

    PhotoImage(ProposalPhoto photo, Supplier<byte[]> thumbnail) {
        super(
                inline(thumbnail),
                photo.description().isBlank() ? translate("proposals.photo.without-words") : photo.description());
        var size = photo.size().thumbnail();
        getElement().setAttribute("width", String.valueOf(size.width()));
        getElement().setAttribute("height", String.valueOf(size.height()));
    }

    /** Hands a photo to the browser, to be shown. */
    static DownloadHandler inline(Supplier<byte[]> photo) {
        return DownloadHandler.fromInputStream(_ -> response(photo.get())).inline();
    }

    private static DownloadResponse response(byte[] jpeg) {
        return new DownloadResponse(new ByteArrayInputStream(jpeg), "photo.jpg", "image/jpeg", jpeg.length);
    }
}
