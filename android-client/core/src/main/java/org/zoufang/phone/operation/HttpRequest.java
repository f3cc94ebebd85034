package org.zoufang.phone.operation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A request as it goes out.
 *
 * @param body null for none
 */
public record HttpRequest(String method, String url, Map<String, String> headers, Body body) {

    public HttpRequest {
        headers = Map.copyOf(headers);
    }

    /** Bytes that are written when the network takes them. */
    public interface Body {

        long length();

        void writeTo(OutputStream out) throws IOException;

        static Body of(String text) {
            return of(text.getBytes(StandardCharsets.UTF_8));
        }

        static Body of(byte[] bytes) {
            return of(bytes, () -> {});
        }

        /** As above; tells {@code gone} when the network has taken them. */
        static Body of(byte[] bytes, Runnable gone) {
            return new Body() {
                @Override
                public long length() {
                    return bytes.length;
                }

                @Override
                public void writeTo(OutputStream out) throws IOException {
                    out.write(bytes);
                    gone.run();
                }
            };
        }
    }
}
