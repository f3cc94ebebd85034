package org.zoufang.fleet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
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
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong received = new AtomicLong();
    private final AtomicLong waited = new AtomicLong();

    /** How many exchanges were begun. */
    public long exchanges() {
        return exchanges.get();
    }

    /** Bytes of bodies that went out, as they went over the wire. */
    public long sent() {
        return sent.get();
    }

    /** Bytes of bodies that came in, as they came over the wire. */
    public long received() {
        return received.get();
    }

    /** How long whole answers were waited for, of all exchanges together. */
    public double waitedSeconds() {
        return waited.get() / 1e9;
    }

    @Override
    public HttpAnswer exchange(HttpRequest request) throws IOException {
        exchanges.incrementAndGet();
        java.net.http.HttpRequest.Builder asked = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(PATIENCE)
                .method(request.method(), body(request.body()));
        request.headers().forEach(asked::header);
        // as the phone's own HTTP does unasked
        asked.header("Accept-Encoding", "gzip");
        long begun = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = client.send(asked.build(), HttpResponse.BodyHandlers.ofByteArray());
            waited.addAndGet(System.nanoTime() - begun);
            Map<String, String> headers = new HashMap<>();
            answer.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
            received.addAndGet(answer.body().length);
            boolean packed = answer.headers()
                    .firstValue("Content-Encoding")
                    .filter("gzip"::equals)
                    .isPresent();
            return new HttpAnswer(answer.statusCode(), headers, packed ? unpacked(answer.body()) : answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        }
    }

    private java.net.http.HttpRequest.BodyPublisher body(HttpRequest.Body body) throws IOException {
        if (body == null) {
            return java.net.http.HttpRequest.BodyPublishers.noBody();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        sent.addAndGet(bytes.size());
        return java.net.http.HttpRequest.BodyPublishers.ofByteArray(bytes.toByteArray());
    }
}
