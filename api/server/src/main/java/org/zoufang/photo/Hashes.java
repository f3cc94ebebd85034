package org.zoufang.photo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;

/** SHA-256 as it names photos: 64 lower-case hexadecimal digits (FIPS 180-4). */
final class Hashes {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

    private Hashes() {}

    static MessageDigest sha256() {
        return digest("SHA-256");
    }

    static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }

    /** The digest in the middle of its work, to be gone on with twice. */
    static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("every Java's own digests can be copied", e);
        }
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    static boolean isSha256(String text) {
        return text != null && SHA256.matcher(text).matches();
    }

    /**
     * A hash as a client wrote it, in lower case.
     *
     * @throws Refused with PHOTO_HASH_MALFORMED
     */
    static String read(String text, String field) {
        if (!isSha256(text)) {
            throw Refused.because(RefusalCode.PHOTO_HASH_MALFORMED, field);
        }
        return text.toLowerCase(Locale.ROOT);
    }
}
