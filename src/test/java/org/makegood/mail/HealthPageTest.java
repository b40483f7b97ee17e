package org.makegood.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.makegood.support.ServedTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedTest
class HealthPageTest {

    @LocalServerPort
    int port;

    @Test
    void anybodySeesWhetherDatabaseDiskAndOutboxAreWellAndNoMore() throws Exception {
        var health = get("/actuator/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body())
                .contains("\"db\":{\"status\":\"UP\"}")
                .contains("\"diskSpace\":{\"status\":\"UP\"}")
                .contains("\"outbox\":{\"status\":\"UP\"}")
                .doesNotContain("details", "path");
    }

    @Test
    void otherEndpointsAreNotThere() throws Exception {
        assertThat(get("/actuator/env").statusCode()).isBetween(401, 404);
        assertThat(get("/actuator/metrics").statusCode()).isBetween(401, 404);
        assertThat(get("/actuator/scheduledtasks").statusCode()).isBetween(401, 404);
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
