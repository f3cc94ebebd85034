package org.zoufang.seal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.zoufang.contract.evidence.CanonicalJson;
import org.zoufang.contract.evidence.EvidenceBroken;
import org.zoufang.contract.evidence.EvidenceKind;
import org.zoufang.photo.StoredPhoto;

/** The links that an enterprise was told, as one text to be kept: documents whole, files by what is in the store. */
final class ToldParts {

    private static final String PARTS = "parts";

    private ToldParts() {}

    static String write(List<ChainPart> parts) {
        return CanonicalJson.text(
                Map.of(PARTS, parts.stream().map(ToldParts::json).toList()));
    }

    static List<ChainPart> read(String text) {
        List<ChainPart> parts = new ArrayList<>();
        for (Object one : (List<?>) json(text).get(PARTS)) {
            parts.add(part((Map<?, ?>) one));
        }
        return parts;
    }

    private static Map<String, Object> json(ChainPart part) {
        Map<String, Object> json = new TreeMap<>();
        json.put("kind", part.kind());
        json.put("label", part.label());
        json.put("at", part.at());
        json.put("by", part.by());
        if (part.stored() == null) {
            json.put("document", new String(part.bytes(), StandardCharsets.UTF_8));
        } else {
            json.put("facts", CanonicalJson.text(part.facts()));
            json.put("id", part.stored().photoId());
            json.put("sha256", part.stored().sha256());
            json.put("size", part.stored().size());
            json.put("mediaType", part.stored().mediaType());
        }
        return json;
    }

    private static ChainPart part(Map<?, ?> json) {
        EvidenceKind kind = EvidenceKind.valueOf((String) json.get("kind"));
        String label = (String) json.get("label");
        Instant at = json.get("at") == null ? null : Instant.parse((String) json.get("at"));
        String by = (String) json.get("by");
        if (json.get("document") != null) {
            return ChainPart.document(kind, label, at, by, json((String) json.get("document")));
        }
        StoredPhoto stored = new StoredPhoto(
                UUID.fromString((String) json.get("id")),
                (String) json.get("sha256"),
                ((Number) json.get("size")).longValue(),
                (String) json.get("mediaType"));
        return ChainPart.file(kind, label, at, by, stored, json((String) json.get("facts")));
    }

    private static Map<String, Object> json(String text) {
        try {
            return CanonicalJson.read("seal_told", text.getBytes(StandardCharsets.UTF_8));
        } catch (EvidenceBroken e) {
            throw new IllegalStateException("what was told cannot be read", e);
        }
    }
}
