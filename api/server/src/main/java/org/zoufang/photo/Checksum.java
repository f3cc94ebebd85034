package org.zoufang.photo;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;

/** What a part of an upload must hash to, by the checksum extension of tus 1.0. */
public record Checksum(String algorithm, byte[] expected) {

    private static final Map<String, String> ALGORITHMS = Map.of("sha1", "SHA-1", "sha256", "SHA-256");

    /** The algorithms as tus writes them. */
    public static final String SUPPORTED = "sha1,sha256";

    /**
     * The header {@code Upload-Checksum}: algorithm, blank, Base64. Null for null.
     *
     * @throws Refused with UPLOAD_CHECKSUM_UNKNOWN or UPLOAD_METADATA
     */
    public static Checksum read(String header) {
        if (header == null) {
            return null;
        }
        String[] parts = header.trim().split(" ", 2);
        if (!ALGORITHMS.containsKey(parts[0])) {
            throw Refused.because(
                    RefusalCode.UPLOAD_CHECKSUM_UNKNOWN,
                    "Upload-Checksum",
                    parts[0].substring(0, Math.min(20, parts[0].length())));
        }
        try {
            return new Checksum(parts[0], Base64.getDecoder().decode(parts.length == 2 ? parts[1].trim() : "?"));
        } catch (IllegalArgumentException e) {
            throw Refused.because(RefusalCode.UPLOAD_METADATA, "Upload-Checksum", "Upload-Checksum");
        }
    }

    MessageDigest begin() {
        return Hashes.digest(ALGORITHMS.get(algorithm));
    }

    boolean holds(MessageDigest digest) {
        return MessageDigest.isEqual(expected, digest.digest());
    }
}
