package org.zoufang.quarantine.parcel;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;

/** Reads {@code work.json} of a parcel, record by record: never more than one is held. */
final class ParcelWork {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
            .build();
    private static final int VERSION = 1;

    private ParcelWork() {}

    /** A command group, and whose it is. */
    record Entry(UUID officialId, Instant changedAt, Object group) {}

    /** A photo whose bytes may be in the parcel. */
    record Picture(UUID id, UUID officialId, String sha256, long size) {}

    /** Who hears what stands in it, in its order. */
    interface Reader {
        /** The sealing phone's own device token, by which it proves itself. */
        void deviceToken(String token);

        void entry(Entry entry);

        void picture(Picture picture);
    }

    /** @throws Refused with PARCEL_UNREADABLE */
    static void read(InputStream json, Reader reader) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            require(parser.nextToken() == JsonToken.START_OBJECT, "work.json");
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                parser.nextToken();
                field(field, parser, reader);
            }
        } catch (JsonProcessingException e) {
            throw Refused.because(RefusalCode.PARCEL_UNREADABLE, "file", "work.json");
        }
    }

    private static void field(String field, JsonParser parser, Reader reader) throws IOException {
        switch (field) {
            case "version" -> require(parser.getValueAsInt() == VERSION, "version " + parser.getText());
            case "deviceToken" -> reader.deviceToken(parser.getValueAsString());
            case "records" -> {
                while (inArray(parser)) {
                    reader.entry(entry(JSON.readTree(parser)));
                }
            }
            case "photos" -> {
                while (inArray(parser)) {
                    reader.picture(picture(JSON.readTree(parser)));
                }
            }
            default -> parser.skipChildren();
        }
    }

    private static boolean inArray(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        require(token != null, "work.json");
        return token != JsonToken.END_ARRAY;
    }

    private static Entry entry(JsonNode record) {
        return new Entry(
                id(record.path("officialId")),
                time(record.path("changedAt")),
                JSON.convertValue(record.path("group"), Object.class));
    }

    private static Picture picture(JsonNode photo) {
        return new Picture(
                id(photo.path("id")),
                id(photo.path("officialId")),
                photo.path("sha256").asText(),
                photo.path("size").asLong());
    }

    private static UUID id(JsonNode node) {
        try {
            return node.isTextual() ? UUID.fromString(node.asText()) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Instant time(JsonNode node) {
        try {
            return node.isTextual() ? Instant.parse(node.asText()) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static void require(boolean right, String what) {
        if (!right) {
            throw Refused.because(RefusalCode.PARCEL_UNREADABLE, "file", what);
        }
    }
}
