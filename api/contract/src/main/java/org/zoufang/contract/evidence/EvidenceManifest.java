package org.zoufang.contract.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a package says of itself: the matter, and the chain of its links, each with the hash of the one before it. The
 * first one's is the hash of the matter.
 *
 * @param matter which problem, exported when and for whom, what is left out: texts, numbers and lists of them
 */
public record EvidenceManifest(Map<String, Object> matter, List<EvidenceLink> links) {

    /** Which way of writing a package this is. */
    public static final String FORMAT = "zoufang-evidence/1";

    public static final String FILE = "manifest.json";

    public EvidenceManifest {
        matter = new TreeMap<>(matter);
        links = List.copyOf(links);
    }

    /** The hash with which the chain begins. */
    public String start() {
        return start(FORMAT, matter);
    }

    static String start(Object format, Object matter) {
        Map<String, Object> start = new TreeMap<>();
        start.put("format", format);
        start.put("matter", matter);
        return Digests.ofJson(start);
    }

    /** The links as they are written, each with its place and the hash before it. */
    List<Map<String, Object>> chain() {
        List<Map<String, Object>> chain = new ArrayList<>();
        String previous = start();
        for (EvidenceLink link : links) {
            Map<String, Object> json = link.json(chain.size() + 1, previous);
            chain.add(json);
            previous = Digests.ofJson(json);
        }
        return chain;
    }

    /** The hash of the last link: the whole chain hangs on it. */
    public String head() {
        List<Map<String, Object>> chain = chain();
        return Digests.ofJson(chain.get(chain.size() - 1));
    }

    /** The fingerprint of what it tells, whenever it was exported. */
    public String story() {
        return EvidenceStory.of(matter, chain());
    }

    /** As it lies in the package. */
    public byte[] bytes() {
        Map<String, Object> all = new TreeMap<>();
        all.put("format", FORMAT);
        all.put("matter", matter);
        all.put("links", chain());
        return CanonicalJson.bytes(all);
    }
}
