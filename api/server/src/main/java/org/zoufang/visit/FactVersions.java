package org.zoufang.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.zoufang.official.Caller;

/** For each fact of a visit that was revised: in which version, by whom and on which device. Other facts merge. */
record FactVersions(Map<String, Change> changes) {

    static final FactVersions NONE = new FactVersions(Map.of());

    record Change(int version, UUID by, UUID device) {}

    FactVersions {
        changes = Map.copyOf(changes);
    }

    FactVersions with(String fact, int version, Caller by) {
        Map<String, Change> more = new TreeMap<>(changes);
        more.put(fact, new Change(version, by.officialId(), by.deviceId()));
        return new FactVersions(more);
    }

    /** Whether {@code fact} was changed after {@code baseVersion} by somebody else, or by him on another device. */
    boolean changedElsewhere(String fact, int baseVersion, Caller caller) {
        Change change = changes.get(fact);
        return change != null
                && change.version() > baseVersion
                && !(change.by().equals(caller.officialId()) && Objects.equals(change.device(), caller.deviceId()));
    }

    /** As the database keeps it. */
    static class Json implements AttributeConverter<FactVersions, String> {

        private static final ObjectMapper MAPPER = new ObjectMapper();
        private static final TypeReference<Map<String, Change>> CHANGES = new TypeReference<>() {};

        @Override
        public String convertToDatabaseColumn(FactVersions versions) {
            try {
                return MAPPER.writeValueAsString(new TreeMap<>(versions.changes()));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("fact versions cannot be written", e);
            }
        }

        @Override
        public FactVersions convertToEntityAttribute(String json) {
            try {
                return json == null ? NONE : new FactVersions(MAPPER.readValue(json, CHANGES));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("fact versions cannot be read", e);
            }
        }
    }
}
