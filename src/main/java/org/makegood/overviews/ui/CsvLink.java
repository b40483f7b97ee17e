package org.makegood.overviews.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.makegood.shell.Icons;

/** A file that is written while it is fetched. */
class CsvLink extends Anchor {

    /** Tells spreadsheets that what follows is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Writes rows, as services do. */
    @FunctionalInterface
    interface Rows {
        long write(Appendable out) throws IOException;
    }

    CsvLink(String words) {
        add(Icons.DOWNLOAD.create(), new Span(words));
        addClassNames("btn", "small");
    }

    void show(String fileName, Rows rows) {
        setHref((DownloadHandler) event -> write(event, fileName, rows));
        setDownload(true);
    }

    private static void write(DownloadEvent event, String fileName, Rows rows) throws IOException {
        event.setFileName(fileName);
        event.setContentType("text/csv; charset=utf-8");
        try (var out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK);
            rows.write(out);
        }
    }
}
