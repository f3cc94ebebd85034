package org.zoufang.fleet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.operation.Transport;

/** Real HTTP, one client for each phone. */
public final class HttpTransport implements Transport {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final AtomicLong exchanges = new AtomicLong();

    /** How many exchanges were begun. */
    public long exchanges() {
        return exchanges.get();
    }

    @Override
    public HttpAnswer exchange(HttpRequest request) throws IOException {
        exchanges.incrementAndGet();
        java.net.http.HttpRequest.Builder asked = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(PATIENCE)
                .method(request.method(), body(request.body()));
        request.headers().forEach(asked::header);
        try {
            HttpResponse<byte[]> answer = client.send(asked.build(), HttpResponse.BodyHandlers.ofByteArray());
            Map<String, String> headers = new HashMap<>();
            answer.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
            return new HttpAnswer(answer.statusCode(), headers, answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private static java.net.http.HttpRequest.BodyPublisher body(HttpRequest.Body body) throws IOException {
        if (body == null) {
            return java.net.http.HttpRequest.BodyPublishers.noBody();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        return java.net.http.HttpRequest.BodyPublishers.ofByteArray(bytes.toByteArray());
    }
}
