package org.makegood.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Hands a file to a browser so that it can do no harm there: it is what we say it is, runs nothing, and only pictures are
 * shown in a page. Whether this person may have it has been decided before.
 */
public final class FileResponse {

    private static final String RUNS_NOTHING = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    /** Who may keep a copy. */
    public enum Caching {
        /** The reader's browser alone, which asks again each time: rights may have ended. */
        PRIVATE("private, no-cache"),
        /** Anything on the way, for an hour: what is public may become less so. */
        PUBLIC("public, max-age=3600");

        private final String control;

        Caching(String control) {
            this.control = control;
        }
    }

    private FileResponse() {}

    /** Shows a picture. Anything else is downloaded: browsers run programs to show it. */
    public static void show(StoredFile file, Caching caching, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(file, file.card().type().isPicture() ? "inline" : "attachment", caching, request, response);
    }

    /** Lets the browser save the file under its name. */
    public static void download(
            StoredFile file, Caching caching, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(file, "attachment", caching, request, response);
    }

    private static void write(
            StoredFile file,
            String disposition,
            Caching caching,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ShallowEtagHeaderFilter.disableContentCaching(request); // the tag is known already
        response.setHeader(HttpHeaders.CACHE_CONTROL, caching.control);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", RUNS_NOTHING);
        response.setHeader("Cross-Origin-Resource-Policy", caching == Caching.PRIVATE ? "same-origin" : "cross-origin");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.builder(disposition)
                        .filename(file.card().name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        if (new ServletWebRequest(request, response).checkNotModified('"' + file.sha256() + '"')) {
            return;
        }
        response.setContentType(file.card().type().mediaType());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
