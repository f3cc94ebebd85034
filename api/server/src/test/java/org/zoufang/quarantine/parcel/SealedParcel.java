package org.zoufang.quarantine.parcel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.zoufang.contract.Parcel;

/** A parcel as a phone seals it, and as somebody who means harm could. */
final class SealedParcel {

    private final Map<String, Object> work = new LinkedHashMap<>();
    private final List<Map<String, Object>> records = new ArrayList<>();
    private final List<Map<String, Object>> photos = new ArrayList<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    SealedParcel(String deviceToken) {
        work.put("version", 1);
        work.put("deviceId", UUID.randomUUID().toString());
        work.put("deviceToken", deviceToken);
        work.put("packedAt", "2026-11-20T09:00:00Z");
    }

    SealedParcel with(UUID official, Map<String, Object> group) {
        records.add(Map.of("officialId", official.toString(), "changedAt", "2026-11-20T08:00:00Z", "group", group));
        return this;
    }

    SealedParcel photo(UUID official, UUID id, byte[] bytes) {
        photos.add(Map.of(
                "id", id.toString(),
                "officialId", official.toString(),
                "sha256", sha256(bytes),
                "size", bytes.length,
                "mediaType", "image/jpeg"));
        return file("photos/" + id, bytes);
    }

    SealedParcel file(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    byte[] sealedTo(ECPublicKey office) {
        work.put("records", records);
        work.put("photos", photos);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(Parcel.seal(office, sealed, new SecureRandom()))) {
            write(zip, "work.json", json());
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                write(zip, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sealed.toByteArray();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] json() throws JsonProcessingException {
        return new ObjectMapper().writeValueAsString(work).getBytes(StandardCharsets.UTF_8);
    }

    private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
