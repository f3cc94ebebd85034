package org.zoufang.phone.fake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;

/** Uploads by tus 1.0, in memory. */
public final class FakeUploads {

    private static final class Upload {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private String sha256;
        private long length;
    }

    private final Map<String, Upload> uploads = new HashMap<>();
    private final Map<String, byte[]> stored = new HashMap<>();
    private final Set<String> unwanted = new HashSet<>();
    private long received;

    /** Stored bytes by their SHA-256. */
    public Map<String, byte[]> stored() {
        return stored;
    }

    /** Bytes of parts that ever arrived: more than the photos have if parts came twice. */
    public long received() {
        return received;
    }

    /** Refuses the bytes with this SHA-256 as no image. */
    public void refuse(String sha256) {
        unwanted.add(sha256);
    }

    /** Gives every unfinished upload up. */
    public void forget() {
        uploads.clear();
    }

    /** Loses all that was stored, as a restored backup does. */
    public void lose() {
        stored.clear();
    }

    HttpAnswer serve(HttpRequest request, String path, byte[] body) {
        if (request.method().equals("POST")) {
            return create(request);
        }
        Upload upload = uploads.get(path);
        if (upload == null) {
            return new HttpAnswer(404, Map.of(), new byte[0]);
        }
        return request.method().equals("HEAD") ? progress(204, upload) : append(request, upload, body);
    }

    private HttpAnswer create(HttpRequest request) {
        Upload upload = new Upload();
        upload.length = Long.parseLong(request.headers().get("Upload-Length"));
        String metadata =
                request.headers().get("Upload-Metadata").split("sha256 ")[1].split(",")[0];
        upload.sha256 = new String(Base64.getDecoder().decode(metadata), StandardCharsets.UTF_8);
        if (stored.containsKey(upload.sha256)) {
            upload.bytes.writeBytes(stored.get(upload.sha256));
        }
        String place = "/photos/" + uploads.size();
        uploads.put(place, upload);
        return new HttpAnswer(
                201, Map.of("Location", place, "Upload-Offset", Integer.toString(upload.bytes.size())), new byte[0]);
    }

    private HttpAnswer append(HttpRequest request, Upload upload, byte[] body) {
        received += body.length;
        if (Long.parseLong(request.headers().get("Upload-Offset")) != upload.bytes.size()) {
            return new HttpAnswer(409, Map.of(), new byte[0]);
        }
        String checksum = "sha256 " + Base64.getEncoder().encodeToString(sha256(body));
        String said = request.headers().get("Upload-Checksum");
        if (said != null && !checksum.equals(said)) {
            return new HttpAnswer(460, Map.of(), new byte[0]);
        }
        upload.bytes.writeBytes(body);
        if (upload.bytes.size() < upload.length) {
            return progress(204, upload);
        }
        boolean same =
                HexFormat.of().formatHex(sha256(upload.bytes.toByteArray())).equals(upload.sha256);
        if (!same) {
            return problem("PHOTO_HASH_DIFFERS", "收到的内容与登记的不一致。");
        }
        if (unwanted.contains(upload.sha256)) {
            return problem("PHOTO_NO_IMAGE", "这个文件不是可识别的照片。");
        }
        stored.put(upload.sha256, upload.bytes.toByteArray());
        return progress(204, upload);
    }

    private static HttpAnswer problem(String code, String words) {
        String problem = "{\"code\":\"" + code + "\",\"detail\":\"" + words + "\"}";
        return new HttpAnswer(422, Map.of(), problem.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpAnswer progress(int status, Upload upload) {
        return new HttpAnswer(status, Map.of("Upload-Offset", Integer.toString(upload.bytes.size())), new byte[0]);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
