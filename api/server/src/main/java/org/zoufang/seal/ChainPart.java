package org.zoufang.seal;

import java.time.Instant;
import java.util.Map;
import org.zoufang.contract.evidence.CanonicalJson;
import org.zoufang.contract.evidence.EvidenceKind;
import org.zoufang.photo.StoredPhoto;

/**
 * What a link of the chain will be made of: bytes of ours, or bytes in the store of photos.
 *
 * @param label what it is called behind its number, such as photo or accept
 * @param at when it came to be, or null
 * @param by who did it, or null
 * @param facts what a document says, for the page too; empty for other bytes
 * @param bytes of ours, or null
 * @param stored bytes in the store, or null
 * @param withheld why its bytes are left out, or null
 */
record ChainPart(
        EvidenceKind kind,
        String label,
        String mediaType,
        Instant at,
        String by,
        Map<String, Object> facts,
        byte[] bytes,
        StoredPhoto stored,
        String withheld) {

    static final String JSON = "application/json";

    static ChainPart document(EvidenceKind kind, String label, Instant at, String by, Map<String, Object> facts) {
        return new ChainPart(kind, label, JSON, at, by, facts, CanonicalJson.bytes(facts), null, null);
    }

    static ChainPart file(
            EvidenceKind kind, String label, Instant at, String by, StoredPhoto stored, Map<String, Object> facts) {
        return new ChainPart(kind, label, stored.mediaType(), at, by, facts, null, stored, null);
    }

    static ChainPart bytes(EvidenceKind kind, String label, String mediaType, byte[] bytes) {
        return new ChainPart(kind, label, mediaType, null, null, Map.of(), bytes, null, null);
    }

    /** The same, of which only the hash is given. */
    ChainPart withheld(String why) {
        return new ChainPart(kind, label, mediaType, at, by, facts, bytes, stored, why);
    }
}
