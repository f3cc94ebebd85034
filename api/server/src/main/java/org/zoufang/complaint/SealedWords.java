package org.zoufang.complaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Seals and opens the words of complaints and of what was done about them. */
@ApplicationScoped
class SealedWords {

    private final ComplaintKeys keys;
    private final ObjectMapper json;

    SealedWords(ComplaintKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    byte[] seal(ComplaintKey key, UUID complaint, ComplaintWords words) {
        return key.seal("complaint " + complaint, bytes(words));
    }

    ComplaintWords open(ComplaintRow row) {
        try {
            byte[] open = keys.byId(row.keyId()).open("complaint " + row.id(), row.sealed());
            return json.readValue(open, ComplaintWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the words of a complaint are not readable", e);
        }
    }

    /** Null stays null. */
    byte[] sealStep(ComplaintRow of, UUID step, String text) {
        return text == null ? null : keys.byId(of.keyId()).seal("step " + step, text.getBytes(StandardCharsets.UTF_8));
    }

    String openStep(String keyId, UUID step, byte[] sealed) {
        return sealed == null
                ? null
                : new String(keys.byId(keyId).open("step " + step, sealed), StandardCharsets.UTF_8);
    }

    private byte[] bytes(ComplaintWords words) {
        try {
            return json.writeValueAsBytes(words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the words of a complaint are not writable", e);
        }
    }
}
