package org.zoufang.fleet.battery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.zoufang.fleet.HttpTransport;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.operation.Transport;

/**
 * A network that carries a phone's requests as they are, or twice at the same time over two connections, or keeps them
 * back: the phone hears nothing, and they arrive whenever the test lets them, in any order, while the phone goes on.
 */
final class Courier implements Transport, AutoCloseable {

    /** What it does with a request. */
    enum Manner {
        CARRY,
        TWICE,
        KEEP_BACK
    }

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "courier");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Transport> lanes = new ArrayList<>();
    private final List<HttpRequest> kept = new ArrayList<>();
    private volatile Manner manner = Manner.CARRY;

    Courier(int lanes) {
        for (int i = 0; i < lanes; i++) {
            this.lanes.add(new HttpTransport());
        }
    }

    void be(Manner next) {
        manner = next;
    }

    /** What was kept back; it is forgotten here. */
    List<HttpRequest> take() {
        List<HttpRequest> all = List.copyOf(kept);
        kept.clear();
        return all;
    }

    @Override
    public HttpAnswer exchange(HttpRequest request) throws IOException {
        return switch (manner) {
            case CARRY -> lanes.get(0).exchange(request);
            case TWICE -> atOnce(request, 2).get(1);
            case KEEP_BACK -> {
                kept.add(fixed(request));
                throw new IOException("kept back");
            }
        };
    }

    /** The bytes as they are now, to be sent as often as is wanted. */
    private static HttpRequest fixed(HttpRequest request) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        request.body().writeTo(bytes);
        return new HttpRequest(
                request.method(),
                request.url(),
                Map.copyOf(request.headers()),
                HttpRequest.Body.of(bytes.toByteArray()));
    }

    /** The same request so many times at the same time, each over a connection of its own. */
    List<HttpAnswer> atOnce(HttpRequest request, int times) throws IOException {
        List<Callable<HttpAnswer>> all = new ArrayList<>();
        for (int lane = 0; lane < times; lane++) {
            Transport transport = lanes.get(lane);
            all.add(() -> transport.exchange(request));
        }
        try {
            List<HttpAnswer> answers = new ArrayList<>();
            for (Future<HttpAnswer> one : threads.invokeAll(all)) {
                answers.add(one.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
