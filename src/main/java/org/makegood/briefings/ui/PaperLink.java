package org.makegood.briefings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.function.Supplier;
import org.makegood.documents.Paper;
import org.makegood.shell.Icons;

/** A PDF that is printed when it is fetched, under the rights the person has then. */
class PaperLink extends Anchor {

    PaperLink(String words, Supplier<Paper> print) {
        add(Icons.DOWNLOAD.create(), new Span(words));
        addClassNames("btn", "small");
        setHref((DownloadHandler) event -> write(event, print.get()));
        setDownload(true);
    }

    private static void write(DownloadEvent event, Paper paper) throws IOException {
        event.setFileName(paper.fileName());
        event.setContentType(Paper.MEDIA_TYPE);
        event.setContentLength(paper.content().length);
        event.getOutputStream().write(paper.content());
    }
}
