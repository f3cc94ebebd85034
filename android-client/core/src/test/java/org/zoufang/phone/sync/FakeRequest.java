package org.zoufang.phone.sync;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.zoufang.phone.operation.HttpRequest;

/** Reads a request's body as text. */
final class FakeRequest {

    private FakeRequest() {}

    static String text(HttpRequest request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (request.body() != null) {
            request.body().writeTo(out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
