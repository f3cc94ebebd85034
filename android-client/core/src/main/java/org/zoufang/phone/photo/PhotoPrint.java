package org.zoufang.phone.photo;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What a photo's original bytes are known by: their SHA-256 as 64 hexadecimal digits, and how many they are. */
public record PhotoPrint(String sha256, long size) {

    private static final int BUFFER = 64 * 1024;

    /** Reads to the end. */
    static PhotoPrint of(InputStream in) throws IOException {
        MessageDigest digest = digest();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
            size += read;
        }
        return of(digest, size);
    }

    static PhotoPrint of(MessageDigest digest, long size) {
        return new PhotoPrint(hex(digest.digest()), size);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java and every Android has SHA-256", e);
        }
    }

    private static String hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder();
        for (byte one : bytes) {
            hex.append(Character.forDigit(one >> 4 & 0xF, 16)).append(Character.forDigit(one & 0xF, 16));
        }
        return hex.toString();
    }
}
