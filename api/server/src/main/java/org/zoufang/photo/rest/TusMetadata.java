package org.zoufang.photo.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;

/**
 * The header {@code Upload-Metadata} of tus 1.0: pairs of a key and a Base64 value. Only {@code sha256} matters; the
 * name and type that a client gives a file are its own affair and touch nothing.
 */
record TusMetadata(String sha256) {

    /** @throws Refused with UPLOAD_METADATA if it cannot be read or lacks {@code sha256} */
    static TusMetadata read(String header) {
        Map<String, String> values = new HashMap<>();
        for (String pair : header == null ? new String[0] : header.split(",")) {
            String[] parts = pair.trim().split(" +");
            if (parts[0].isEmpty() || parts.length > 2 || values.containsKey(parts[0])) {
                throw malformed("Upload-Metadata");
            }
            values.put(parts[0], parts.length == 1 ? "" : decode(parts[1]));
        }
        if (!values.containsKey("sha256")) {
            throw malformed("Upload-Metadata: sha256");
        }
        return new TusMetadata(values.get("sha256"));
    }

    private static String decode(String value) {
        try {
            return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw malformed("Upload-Metadata");
        }
    }

    private static Refused malformed(String what) {
        return Refused.because(RefusalCode.UPLOAD_METADATA, "Upload-Metadata", what);
    }
}
