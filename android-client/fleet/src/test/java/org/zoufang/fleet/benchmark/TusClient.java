package org.zoufang.fleet.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * Hands one photo in after the other by tus 1.0, over one socket that stays open, as the phone sends it. Photos differ in
 * sixteen bytes after the picture's end, so that a client hashes no more than these: its own work is not measured.
 */
final class TusClient implements Load.Client {

    private static final int NOISE = 16;

    private final SecureRandom random = new SecureRandom();
    private final Socket socket;
    private final InputStream in;
    private final String bearer;
    private final byte[] photo;
    private final MessageDigest picture;

    TusClient(int port, String bearer, byte[] picture) {
        this.bearer = bearer;
        this.photo = Arrays.copyOf(picture, picture.length + NOISE);
        this.picture = sha256();
        this.picture.update(picture);
        try {
            this.socket = new Socket("127.0.0.1", port);
            this.socket.setTcpNoDelay(true);
            this.in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void ask() throws Exception {
        byte[] noise = new byte[NOISE];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, photo, photo.length - NOISE, NOISE);
        MessageDigest whole = (MessageDigest) picture.clone();
        String sha256 = HexFormat.of().formatHex(whole.digest(noise));
        Map<String, String> made = exchange(
                "POST /photos",
                "Upload-Length: " + photo.length + "\r\nUpload-Metadata: sha256 "
                        + base64(sha256.getBytes(StandardCharsets.UTF_8)) + "\r\n",
                new byte[0],
                201);
        String path = made.get("location").replaceFirst("^https?://[^/]+", "");
        exchange("PATCH " + path, "Content-Type: application/offset+octet-stream\r\nUpload-Offset: 0\r\n", photo, 204);
    }

    private Map<String, String> exchange(String line, String headers, byte[] body, int expected) throws IOException {
        String head = line + " HTTP/1.1\r\nHost: 127.0.0.1\r\nTus-Resumable: 1.0.0\r\nAuthorization: Bearer " + bearer
                + "\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body);
        String status = HttpClient.line(in);
        Map<String, String> answered = new HashMap<>();
        for (String each = HttpClient.line(in); !each.isEmpty(); each = HttpClient.line(in)) {
            int colon = each.indexOf(':');
            answered.put(
                    each.substring(0, colon).toLowerCase(Locale.ROOT),
                    each.substring(colon + 1).strip());
        }
        byte[] text = in.readNBytes(Integer.parseInt(answered.getOrDefault("content-length", "0")));
        if (!status.contains(" " + expected + " ")) {
            throw new IOException(status + " " + new String(text, StandardCharsets.UTF_8));
        }
        return answered;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
