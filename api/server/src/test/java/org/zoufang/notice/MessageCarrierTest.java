package org.zoufang.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.shared.ConfigFixture;

/** The generic gateway for text messages, against a real HTTP server. */
class MessageCarrierTest {

    private HttpServer gateway;
    private volatile String body;
    private volatile String key;
    private volatile int answer = 200;
    private volatile long pause;

    @BeforeEach
    void aGateway() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/send", this::take);
        gateway.start();
    }

    @AfterEach
    void over() {
        gateway.stop(0);
    }

    @Test
    void numberAndTextStandInTheJsonThatTheOperatorChose() throws Exception {
        // When
        carrier().carry("13800000001", "诉求", "王\"厂长\"：\n有答复");
        // Then
        assertThat(body).isEqualTo("{\"to\":[\"13800000001\"],\"msg\":\"王\\\"厂长\\\"：\\n有答复\"}");
        assertThat(key).isEqualTo("Bearer k1");
    }

    @Test
    void whatTheGatewayDoesNotTakeFailsWithItsReason() {
        // Given
        answer = 503;
        // Then
        assertThatThrownBy(() -> carrier().carry("13800000001", "诉求", "有答复"))
                .isInstanceOf(CarrierFailed.class)
                .hasMessageContaining("HTTP 503")
                .hasMessageContaining("busy");
    }

    @Test
    void aGatewayThatDoesNotAnswerIsNotWaitedForLong() {
        // Given
        pause = 3000;
        // Then
        assertThatThrownBy(() -> carrier().carry("13800000001", "诉求", "有答复"))
                .isInstanceOf(CarrierFailed.class)
                .hasMessageContaining("HttpTimeoutException");
    }

    @Test
    void itIsOffUnlessTheOperatorSwitchedItOn() {
        assertThat(new MessageCarrier(ConfigFixture.with(Map.of())).isOn()).isFalse();
        assertThat(carrier().isOn()).isTrue();
    }

    private MessageCarrier carrier() {
        String url = "http://localhost:" + gateway.getAddress().getPort() + "/send";
        return new MessageCarrier(ConfigFixture.with(Map.of(
                "zoufang.notice.sms.url", url,
                "zoufang.notice.sms.authorization", "Bearer k1",
                "zoufang.notice.sms.body", "{\"to\":[\"{phone}\"],\"msg\":\"{text}\"}",
                "zoufang.notice.timeout", "PT1S")));
    }

    private void take(HttpExchange exchange) throws IOException {
        body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        key = exchange.getRequestHeaders().getFirst("Authorization");
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        byte[] said = "busy".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer, said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
    }
}
