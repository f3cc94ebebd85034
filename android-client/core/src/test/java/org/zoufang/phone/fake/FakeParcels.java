package org.zoufang.phone.fake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zoufang.phone.operation.HttpAnswer;

/** Where phones hand their parcels in. */
public final class FakeParcels {

    static final String PATH = "/devices/parcels/";

    private final Map<String, byte[]> kept = new LinkedHashMap<>();

    /** What is kept, by its hash. */
    public Map<String, byte[]> kept() {
        return kept;
    }

    HttpAnswer serve(String method, String path, byte[] body, boolean known) {
        String hash = path.substring(PATH.length());
        if (!known) {
            return answer(403, "{\"code\":\"DEVICE_TOKEN_INVALID\"}");
        }
        if (method.equals("PUT") && !sha256(body).equals(hash)) {
            return answer(422, "{\"code\":\"PARCEL_HASH_DIFFERS\"}");
        }
        if (method.equals("PUT")) {
            kept.put(hash, body);
        }
        return kept.containsKey(hash)
                ? answer(200, "{\"sha256\":\"" + hash + "\"}")
                : answer(404, "{\"code\":\"NOT_FOUND\"}");
    }

    private static HttpAnswer answer(int status, String json) {
        return new HttpAnswer(status, Map.of(), json.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
