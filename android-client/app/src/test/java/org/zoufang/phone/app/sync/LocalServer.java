package org.zoufang.phone.app.sync;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import org.zoufang.contract.Registration;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;

/** The core's server in memory, behind a real socket. What its network loses is a connection that breaks. */
public final class LocalServer extends Dispatcher {

    private final FakeServer server;
    private final MockWebServer socket = new MockWebServer();

    public LocalServer(FakeServer server) throws IOException {
        this.server = server;
        socket.setDispatcher(this);
        socket.start();
    }

    public String address() {
        return "http://127.0.0.1:" + socket.getPort();
    }

    public void stop() throws IOException {
        socket.shutdown();
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        request.getHeaders().names().forEach(name -> headers.put(canonical(name), request.getHeader(name)));
        try {
            HttpAnswer answer = server.exchange(new HttpRequest(
                    request.getMethod(),
                    address() + request.getPath(),
                    headers,
                    HttpRequest.Body.of(request.getBody().readByteArray())));
            MockResponse response = new MockResponse().setResponseCode(answer.status());
            answer.headers().forEach(response::setHeader);
            boolean bare = request.getMethod().equals("HEAD") || answer.status() == 204;
            return bare ? response : response.setBody(new Buffer().write(answer.body()));
        } catch (IOException lost) {
            return new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST);
        }
    }

    private static String canonical(String name) {
        if (name.equalsIgnoreCase(Registration.DEVICE_HEADER)) {
            return Registration.DEVICE_HEADER;
        }
        return name.equalsIgnoreCase("authorization") ? "Authorization" : name;
    }
}
