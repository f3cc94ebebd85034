package org.zoufang.fleet.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** HTTP over one socket that stays open: so little of it that the server is measured and not the client. */
final class HttpClient implements Load.Client {

    private final Socket socket;
    private final InputStream in;
    private final String headers;
    private final Supplier<String> body;
    private final Predicate<String> whole;

    /** @param whole whether an answer is the one that was asked for */
    HttpClient(int port, String bearer, Supplier<String> body, Predicate<String> whole) {
        try {
            this.socket = new Socket("127.0.0.1", port);
            this.socket.setTcpNoDelay(true);
            this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String authorization = bearer == null ? "" : "Authorization: Bearer " + bearer + "\r\n";
        this.headers = "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n" + authorization
                + "Content-Length: ";
        this.body = body;
        this.whole = whole;
    }

    @Override
    public void ask() throws IOException {
        String answer = answer();
        if (answer.contains("\"errors\"") || !whole.test(answer)) {
            throw new IOException("not the answer that was asked for: " + answer);
        }
    }

    /** How often a text stands in another. */
    static int count(String text, String in) {
        int count = 0;
        for (int at = in.indexOf(text); at >= 0; at = in.indexOf(text, at + text.length())) {
            count++;
        }
        return count;
    }

    String answer() throws IOException {
        byte[] sent = body.get().getBytes(StandardCharsets.UTF_8);
        byte[] head = (headers + sent.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] request = new byte[head.length + sent.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(sent, 0, request, head.length, sent.length);
        socket.getOutputStream().write(request);
        int length = -1;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        byte[] received = in.readNBytes(length);
        return new String(received, StandardCharsets.UTF_8);
    }

    /** The next line of an answer's head, without its end. */
    static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
