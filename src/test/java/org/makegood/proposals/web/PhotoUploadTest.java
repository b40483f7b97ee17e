package org.makegood.proposals.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.support.SamplePhoto;
import org.makegood.support.ServedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Photos of a nomination as a browser sends them, to a real server with its limits. */
@ServedTest
class PhotoUploadTest {

    private static final String BOUNDARY = "------makegood";
    private static final int MORE_THAN_IS_READ = 26 * 1024 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private String page;

    @BeforeEach
    void aNominationIsBegun() throws Exception {
        var begun = send(HttpRequest.newBuilder(address("/nominate")).POST(BodyPublishers.noBody()));
        page = URI.create(begun.headers().firstValue("Location").orElseThrow())
                .getPath()
                .replace("/tests", "/photos");
    }

    /** Its photos are left behind; a job deletes them. */
    @AfterEach
    void theNominationGoes() {
        jdbc.sql("delete from nomination where token = ?")
                .param(page.split("/")[2])
                .update();
    }

    @Test
    void aPhotoIsTakenAndShownUnderAPolicyThatRunsNothing() throws Exception {
        assertThat(upload(SamplePhoto.jpeg()).statusCode()).isEqualTo(302);

        var shown = get(page);
        assertThat(shown.body()).contains("src=\"" + page + "/").doesNotContain("<script");
        assertThat(shown.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "img-src 'self'");
        var start = shown.body().indexOf("src=\"" + page) + 5;
        var photo = get(shown.body().substring(start, shown.body().indexOf('"', start)));
        assertThat(photo.statusCode()).isEqualTo(200);
        assertThat(photo.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox");
    }

    @Test
    void whatIsLargerThanIsEverReadIsRefusedOnThePage() throws Exception {
        var answer = upload(new byte[MORE_THAN_IS_READ]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains("Choose at most 5 photos, none larger than 10 MB.", "id=\"photoIds-error\"")
                .contains("<title>Error:");
    }

    private HttpResponse<String> upload(byte[] content) throws Exception {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"photoIds\"; filename=\"river.jpg\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head, ISO_8859_1),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n", ISO_8859_1));
        return send(HttpRequest.newBuilder(address(page))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(address(path)));
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
