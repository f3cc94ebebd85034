package org.zoufang.phone.app.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import android.app.Application;
import java.io.IOException;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.annotation.Config;
import org.zoufang.phone.app.look.OffMain;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;

@RunWith(RobolectricTestRunner.class)
@Config(application = Application.class)
public class HttpTransportTest {

    private final MockWebServer server = new MockWebServer();
    private final HttpTransport transport = new HttpTransport(new TrustedServers(RuntimeEnvironment.getApplication()));

    @After
    public void stop() throws IOException {
        server.shutdown();
    }

    @Test
    public void methodHeadersAndBytesArriveAndTheAnswerComesBack() throws Exception {
        // Given
        server.enqueue(new MockResponse().setResponseCode(204).setHeader("Upload-Offset", "3"));
        HttpRequest request = request("PATCH", HttpRequest.Body.of(new byte[] {1, 2, 3}));
        // When
        HttpAnswer answer = OffMain.call(() -> transport.exchange(request));
        // Then
        RecordedRequest arrived = server.takeRequest();
        assertThat(arrived.getMethod()).isEqualTo("PATCH");
        assertThat(arrived.getHeader("Content-Type")).isEqualTo("application/offset+octet-stream");
        assertThat(arrived.getBody().readByteArray()).containsExactly(1, 2, 3);
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("upload-offset")).isEqualTo("3");
    }

    @Test
    public void aRequestWithoutABodyIsSentWithout() throws Exception {
        // Given
        server.enqueue(new MockResponse());
        HttpRequest request = request("HEAD", null);
        // When
        HttpAnswer answer = OffMain.call(() -> transport.exchange(request));
        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(server.takeRequest().getMethod()).isEqualTo("HEAD");
    }

    @Test
    public void anAnswerThatIsCutIsNoAnswer() {
        // Given
        server.enqueue(
                new MockResponse().setBody("half").setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));
        HttpRequest request = request("POST", HttpRequest.Body.of("{}"));
        // When
        assertThatThrownBy(() -> OffMain.call(() -> transport.exchange(request)))
                // Then
                .isInstanceOf(IOException.class);
    }

    @Test
    public void clearTextToAnotherMachineNeverLeavesThePhone() {
        // Given
        HttpRequest request = new HttpRequest("GET", "http://192.0.2.1/", Map.of(), null);
        // When
        assertThatThrownBy(() -> OffMain.call(() -> transport.exchange(request)))
                // Then
                .isInstanceOf(IOException.class)
                .hasMessageContaining("clear text");
    }

    @Test
    public void theScreensThreadIsRefused() {
        // Given
        HttpRequest request = request("GET", null);
        // When
        assertThatThrownBy(() -> transport.exchange(request))
                // Then
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("screen's thread");
    }

    private HttpRequest request(String method, HttpRequest.Body body) {
        return new HttpRequest(
                method,
                server.url("/photos").toString(),
                Map.of("Content-Type", "application/offset+octet-stream"),
                body);
    }
}
