package org.zoufang.fleet.battery;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.operation.Transport;

/** A network on which something happens just before the n-th request from now on. */
final class Hooked implements Transport {

    /** What happens. */
    interface Event {
        void now() throws IOException;
    }

    private final Transport network;
    private int left = -1;
    private Event event;
    private boolean spoiled;

    Hooked(Transport network) {
        this.network = network;
    }

    /** @param request counted from 1 */
    void before(int request, Event what) {
        left = request;
        event = what;
    }

    /** The token of the n-th request from now on is one that the server takes no more. */
    void spoilToken(int request) {
        before(request, () -> spoiled = true);
    }

    /** Whether it has happened. */
    boolean isOver() {
        return left <= 0;
    }

    @Override
    public HttpAnswer exchange(HttpRequest request) throws IOException {
        left--;
        if (left == 0) {
            event.now();
        }
        HttpRequest sent = request;
        if (spoiled && request.headers().containsKey("Authorization")) {
            Map<String, String> headers = new HashMap<>(request.headers());
            headers.put("Authorization", "Bearer spent");
            sent = new HttpRequest(request.method(), request.url(), headers, request.body());
            spoiled = false;
        }
        return network.exchange(sent);
    }
}
