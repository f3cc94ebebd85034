package org.zoufang.contract;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the QR code on the office's page tells a phone that is to be registered: {@code
 * zoufang://register?v=1&address=…&sha256=…&office=…&mode=local&ticket=…}, each value percent-encoded. Parameters that
 * a reader does not know are passed over, so that later offices can say more.
 *
 * @param address the server: {@code https}, host and port, without a slash at the end
 * @param fingerprint SHA-256 of the certificate, or of the private authority, that the server must show, in lower-case
 *     hexadecimal; empty when Android's own authorities are to be trusted
 * @param office the office's public key (P-256) as Base64url of its SubjectPublicKeyInfo; parcels of unsent work are
 *     sealed to it
 * @param mode who vouches for people here
 * @param ticket the right to register one phone, once
 */
public record Registration(String address, String fingerprint, String office, SignInMode mode, String ticket) {

    /** The request header in which a registered phone shows its device token, beside any bearer. */
    public static final String DEVICE_HEADER = "Zoufang-Device";

    private static final String START = "zoufang://register?";
    private static final String VERSION = "1";
    private static final int CURVE_BITS = 256;

    /**
     * A registration that a phone can act upon.
     *
     * @throws IllegalArgumentException naming the part that cannot be right
     */
    public Registration {
        address = httpsAddress(address);
        fingerprint = hex(fingerprint);
        officeKey(office);
        require(mode != null, "mode");
        require(ticket != null && !ticket.isEmpty(), "ticket");
    }

    /** Whether a scanned text is meant as a registration, even one that is incomplete or of a later version. */
    public static boolean isOne(String scanned) {
        return scanned != null && scanned.trim().startsWith(START);
    }

    /** What a scanned text says; empty if it is no registration, lacks a part or is of a version not known here. */
    public static Optional<Registration> parse(String scanned) {
        if (!isOne(scanned)) {
            return Optional.empty();
        }
        try {
            Map<String, String> said = parameters(scanned.trim().substring(START.length()));
            require(VERSION.equals(said.get("v")), "v");
            return Optional.of(new Registration(
                    said.get("address"),
                    said.getOrDefault("sha256", ""),
                    said.get("office"),
                    SignInMode.valueOf(said.getOrDefault("mode", "").toUpperCase(Locale.ROOT)),
                    said.get("ticket")));
        } catch (IllegalArgumentException incomplete) {
            return Optional.empty();
        }
    }

    /** The text that the QR code shows. */
    public String format() {
        return START + "v=" + VERSION + "&address=" + encoded(address)
                + (fingerprint.isEmpty() ? "" : "&sha256=" + fingerprint)
                + "&office=" + encoded(office) + "&mode=" + mode.name().toLowerCase(Locale.ROOT) + "&ticket="
                + encoded(ticket);
    }

    /** The office's public key, ready for use. */
    public ECPublicKey officeKey() {
        return officeKey(office);
    }

    /** Without the ticket, which is a right. */
    @Override
    public String toString() {
        return "Registration at " + address;
    }

    private static String httpsAddress(String text) {
        require(text != null, "address");
        try {
            URI uri = new URI(text);
            require("https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null, "address");
            require(uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null, "address");
            require(uri.getPath().isEmpty() || uri.getPath().equals("/"), "address");
            return "https://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("address", e);
        }
    }

    private static String hex(String text) {
        String plain = text == null ? "" : text.replace(":", "").toLowerCase(Locale.ROOT);
        require(plain.isEmpty() || plain.matches("[0-9a-f]{64}"), "sha256");
        return plain;
    }

    /**
     * An office's public key out of the text in its QR code.
     *
     * @throws IllegalArgumentException if it is no key on the curve P-256
     */
    public static ECPublicKey officeKey(String text) {
        require(text != null, "office");
        try {
            X509EncodedKeySpec written =
                    new X509EncodedKeySpec(Base64.getUrlDecoder().decode(text));
            ECPublicKey key = (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(written);
            require(key.getParams().getCurve().getField().getFieldSize() == CURVE_BITS, "office");
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("office", e);
        }
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> said = new HashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                said.putIfAbsent(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
            }
        }
        return said;
    }

    private static void require(boolean right, String part) {
        if (!right) {
            throw new IllegalArgumentException(part);
        }
    }

    private static String encoded(String text) {
        try {
            return URLEncoder.encode(text, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 belongs to every Java", e);
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 belongs to every Java", e);
        }
    }
}
