package org.makegood.demo.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    private final Set<Integer> clientPorts = new HashSet<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        page("/page", false, false);
        page("/chunks", true, false);
        page("/last", false, true);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readsWholePagesOverOneConnection() throws IOException {
        try (var connection = new Connection(server.getAddress().getPort())) {
            assertThat(connection.get("/page")).isEqualTo(5);
            assertThat(connection.get("/chunks")).isEqualTo(7);
            assertThat(connection.get("/page")).isEqualTo(5);
        }
        assertThat(clientPorts).hasSize(1);
    }

    @Test
    void connectsAgainWhenTheServerHasHadEnough() throws IOException {
        try (var connection = new Connection(server.getAddress().getPort())) {
            connection.get("/last");
            connection.get("/page");
        }
        assertThat(clientPorts).hasSize(2);
    }

    @Test
    void aPageThatIsNotThereIsAFault() throws IOException {
        try (var connection = new Connection(server.getAddress().getPort())) {
            assertThatIOException().isThrownBy(() -> connection.get("/nowhere")).withMessageContaining("404");
        }
    }

    private void page(String path, boolean inChunks, boolean close) {
        server.createContext(path, exchange -> {
            clientPorts.add(exchange.getRemoteAddress().getPort());
            if (close) {
                exchange.getResponseHeaders().set("Connection", "close");
            }
            var body = path.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, inChunks ? 0 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
