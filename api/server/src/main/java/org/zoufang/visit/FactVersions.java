package org.zoufang.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.zoufang.official.Caller;

/** For each fact of a visit that was revised: in which version, by whom and on which device. Other facts merge. */
record FactVersions(Map<String, Change> changes) {

    static final FactVersions NONE = new FactVersions(Map.of());

    /**
     * One change.
     *
     * @param device on which phone; null on none, or where it holds what several wrote
     * @param at when the server stored it, as text; null if it was stored before that was kept
     */
    record Change(int version, UUID by, UUID device, String at) {

        Instant time() {
            return at == null ? null : Instant.parse(at);
        }
    }

    FactVersions {
        changes = Map.copyOf(changes);
    }

    FactVersions with(String fact, int version, Caller by, Instant at) {
        return with(fact, new Change(version, by.officialId(), by.deviceId(), at.toString()));
    }

    /** The fact now holds what several wrote: no single device has seen all of it. */
    FactVersions ofSeveral(String fact) {
        Change last = changes.get(fact);
        return with(fact, new Change(last.version(), last.by(), null, last.at()));
    }

    private FactVersions with(String fact, Change change) {
        Map<String, Change> more = new TreeMap<>(changes);
        more.put(fact, change);
        return new FactVersions(more);
    }

    /** The last change of these facts, if there was one. */
    Optional<Change> last(Collection<String> facts) {
        return facts.stream().map(changes::get).filter(Objects::nonNull).max(Comparator.comparingInt(Change::version));
    }

    boolean changedElsewhere(Collection<String> facts, int baseVersion, Caller caller) {
        return facts.stream().anyMatch(fact -> changedElsewhere(fact, baseVersion, caller));
    }

    /**
     * Whether {@code fact} was changed after {@code baseVersion} by somebody else, or by him on another device. What one
     * phone writes it has seen; of a page that is not known.
     */
    boolean changedElsewhere(String fact, int baseVersion, Caller caller) {
        Change change = changes.get(fact);
        return change != null
                && change.version() > baseVersion
                && !(change.by().equals(caller.officialId())
                        && change.device() != null
                        && change.device().equals(caller.deviceId()));
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
