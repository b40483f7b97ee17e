package org.makegood;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens the pages people begin with and ends. {@code ./makegood package} has the virtual machine watch this, and keeps
 * what it learnt in a cache from which the portal starts in half the time.
 */
@Component
@ConditionalOnProperty(name = "makegood.task", havingValue = "training")
class Training {

    private final ConfigurableApplicationContext portal;

    Training(ConfigurableApplicationContext portal) {
        this.portal = portal;
    }

    @EventListener(ApplicationReadyEvent.class)
    void openPages() throws IOException, InterruptedException {
        var port = portal.getEnvironment().getRequiredProperty("local.server.port");
        try (var browser = HttpClient.newHttpClient()) {
            for (var path : List.of("/", "/areas", "/app/login")) {
                var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
                browser.send(request.build(), HttpResponse.BodyHandlers.discarding());
            }
        }
        Thread.startVirtualThread(() -> System.exit(SpringApplication.exit(portal)));
    }
}
