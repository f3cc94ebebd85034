package org.zoufang.fleet.battery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.operation.Transport;

/** A network on which some requests do not get through, and that remembers which did. */
final class Barred implements Transport {

    private final Transport network;
    private final List<String> through = new ArrayList<>();
    private Predicate<HttpRequest> barred = request -> false;

    Barred(Transport network) {
        this.network = network;
    }

    /** The bytes of photos get nowhere. */
    void barPhotos() {
        barred = Barred::isPhoto;
    }

    /** Nothing but the bytes of photos gets through. */
    void barRecords() {
        barred = request -> !isPhoto(request);
    }

    void open() {
        barred = request -> false;
    }

    /** Methods and addresses of what got through, from now on. */
    List<String> through() {
        through.clear();
        return through;
    }

    private static boolean isPhoto(HttpRequest request) {
        return request.url().contains("/photos");
    }

    @Override
    public HttpAnswer exchange(HttpRequest request) throws IOException {
        if (barred.test(request)) {
            throw new IOException("barred");
        }
        through.add(request.method() + " " + request.url());
        return network.exchange(request);
    }
}
