package org.zoufang.phone.app.net;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the office's server is, and the certificate authority it must prove itself with.
 *
 * @param base scheme, host and port, without a slash at the end
 * @param fingerprint SHA-256 of the authority's certificate in lower-case hex, empty when Android's own authorities are to be trusted
 */
public record ServerAddress(String base, String fingerprint) {

    /** Why an address cannot be taken. */
    public enum Refusal {
        NOT_AN_ADDRESS,
        CLEAR_TEXT
    }

    /** What was typed or scanned: an address, or the reason why not. */
    public record Reading(Optional<ServerAddress> address, Optional<Refusal> refusal) {

        static Reading of(ServerAddress address) {
            return new Reading(Optional.of(address), Optional.empty());
        }

        static Reading refused(Refusal refusal) {
            return new Reading(Optional.empty(), Optional.of(refusal));
        }
    }

    private static final String SCANNED = "zoufang://server";

    /** Reads what a person typed, or the text of the office's QR code ({@code zoufang://server?address=…&fingerprint=…}). */
    public static Reading read(String text) {
        String trimmed = text.trim();
        if (!trimmed.startsWith(SCANNED)) {
            return plain(trimmed, "");
        }
        String fingerprint = parameter(trimmed, "fingerprint").replace(":", "").toLowerCase(Locale.ROOT);
        if (!fingerprint.isEmpty() && !fingerprint.matches("[0-9a-f]{64}")) {
            return Reading.refused(Refusal.NOT_AN_ADDRESS);
        }
        return plain(parameter(trimmed, "address"), fingerprint);
    }

    /** The server that a scanned code names; empty if it is another code. */
    public static Optional<ServerAddress> scanned(String text) {
        return text.trim().startsWith(SCANNED) ? read(text).address() : Optional.empty();
    }

    /** The same server; if it was not scanned itself, with the fingerprint that was. */
    public ServerAddress trusting(String scannedFingerprint) {
        return fingerprint.isEmpty() ? new ServerAddress(base, scannedFingerprint) : this;
    }

    private static Reading plain(String text, String fingerprint) {
        URI uri;
        try {
            uri = new URI(text.contains("://") ? text : "https://" + text);
        } catch (URISyntaxException unreadable) {
            return Reading.refused(Refusal.NOT_AN_ADDRESS);
        }
        if (uri.getHost() == null || !uri.getScheme().matches("https?")) {
            return Reading.refused(Refusal.NOT_AN_ADDRESS);
        }
        if (uri.getScheme().equals("http") && !isThisDevice(uri.getHost())) {
            return Reading.refused(Refusal.CLEAR_TEXT);
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return Reading.of(new ServerAddress(uri.getScheme() + "://" + uri.getHost() + port, fingerprint));
    }

    static boolean isThisDevice(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1");
    }

    private static String parameter(String uri, String name) {
        int question = uri.indexOf('?');
        for (String pair : uri.substring(question + 1).split("&")) {
            if (pair.startsWith(name + "=")) {
                return decoded(pair.substring(name.length() + 1));
            }
        }
        return "";
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, "UTF-8");
        } catch (UnsupportedEncodingException | IllegalArgumentException unreadable) {
            return "";
        }
    }
}
