package org.zoufang.contract.evidence;

import java.util.Map;
import java.util.TreeMap;

/**
 * A link of the chain.
 *
 * @param name unlike that of every other link, such as 03-problem
 * @param file where it lies in the package; null where only its hash is given
 * @param at when it came to be, as ISO 8601 in UTC
 * @param by who did it, in words; null for nobody
 * @param sha256 of the bytes of its file
 * @param withheld why the file is not in the package; null where it is
 */
public record EvidenceLink(
        String name,
        EvidenceKind kind,
        String file,
        String mediaType,
        String at,
        String by,
        String sha256,
        long size,
        String withheld) {

    /** As it stands in the manifest: with its place and with the hash of the link before it. */
    Map<String, Object> json(int number, String previous) {
        Map<String, Object> json = new TreeMap<>();
        json.put("number", number);
        json.put("previous", previous);
        json.put("name", name);
        json.put("kind", kind);
        json.put("file", file);
        json.put("mediaType", mediaType);
        json.put("at", at);
        json.put("by", by);
        json.put("sha256", sha256);
        json.put("size", size);
        json.put("withheld", withheld);
        return json;
    }

    /** Whether its bytes are in the package. */
    public boolean isThere() {
        return file != null;
    }
}
