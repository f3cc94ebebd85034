package org.zoufang.contract.evidence;

import java.util.List;
import java.util.Map;

/**
 * What the verifier found.
 *
 * @param link the first link that is not as it was; null for a package that is valid
 * @param reason what is wrong with it
 * @param head the hash of the last link; null where the seal could not be read
 * @param story the fingerprint of what it tells; null where the package is not valid
 * @param fingerprint of the key that signed; null where the seal could not be read
 * @param matter what the package says of itself; empty where it is not valid
 * @param withheld the names of links of which only the hash is given
 */
public record EvidenceVerdict(
        String link,
        String reason,
        String head,
        String story,
        String fingerprint,
        Map<String, Object> matter,
        List<String> names,
        List<String> withheld) {

    public boolean isValid() {
        return link == null;
    }

    static EvidenceVerdict invalid(EvidenceBroken broken, EvidenceSeal seal) {
        return new EvidenceVerdict(
                broken.link(),
                broken.getMessage(),
                seal == null ? null : seal.head(),
                null,
                seal == null ? null : seal.fingerprint(),
                Map.of(),
                List.of(),
                List.of());
    }
}
