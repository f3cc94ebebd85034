package org.zoufang.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;

class CuttingProxyTest {

    private HttpServer behind;
    private CuttingProxy network;
    private final HttpTransport transport = new HttpTransport();

    @BeforeEach
    void begin() throws IOException {
        behind = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        behind.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        behind.start();
        network = new CuttingProxy(behind.getAddress().getPort(), 1);
    }

    @AfterEach
    void end() throws IOException {
        network.close();
        behind.stop(0);
    }

    private HttpAnswer ask(int bytes) throws IOException {
        HttpRequest.Body body = HttpRequest.Body.of("x".repeat(bytes));
        return transport.exchange(new HttpRequest("PATCH", network.address() + "/", Map.of("X-One", "1"), body));
    }

    @Test
    void aCalmNetworkCarriesEverything() throws IOException {
        // Given
        network.calm();

        // When
        HttpAnswer answer = ask(500_000);

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).hasSize(500_000);
    }

    @Test
    void aCutNetworkBreaksTheExchangeAndCountsIt() {
        // Given
        network.cut(1, 20_000);

        // When
        var exchange = assertThatThrownBy(() -> ask(500_000));

        // Then
        exchange.isInstanceOf(IOException.class);
        assertThat(network.cuts()).isPositive();
    }

    @Test
    void withoutCoverageNothingArrives() {
        // Given
        network.closeOff();

        // When
        var exchange = assertThatThrownBy(() -> ask(1));

        // Then
        exchange.isInstanceOf(IOException.class);
    }
}
