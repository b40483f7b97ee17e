package org.makegood.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FileResponseTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/file");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aPictureIsShownAndCanDoNothingElse() throws IOException {
        FileResponse.show(file("photo.jpg", FileType.JPEG), FileResponse.Caching.PUBLIC, request, response);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("image/jpeg");
        assertThat(response.getContentAsByteArray()).containsExactly(1, 2, 3);
        assertThat(response.getContentLength()).isEqualTo(3);
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("inline;")
                .contains("photo.jpg");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(response.getHeaders("Cache-Control")).containsExactly("public, max-age=3600");
        assertThat(response.getHeader("ETag")).isEqualTo("\"abc\"");
    }

    @Test
    void aDocumentIsDownloadedUnderItsName() throws IOException {
        FileResponse.show(file("Trefn “y dydd”.pdf", FileType.PDF), FileResponse.Caching.PRIVATE, request, response);

        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Trefn%20%E2%80%9Cy%20dydd%E2%80%9D.pdf");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(response.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @Test
    void whoHasTheFileAlreadyIsToldSo() throws IOException {
        request.addHeader("If-None-Match", "\"abc\"");

        FileResponse.show(file("photo.jpg", FileType.JPEG), FileResponse.Caching.PRIVATE, request, response);

        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    private static StoredFile file(String name, FileType type) {
        return new StoredFile(new FileCard(UUID.randomUUID(), name, type, 3, null), "abc", new byte[] {1, 2, 3});
    }
}
