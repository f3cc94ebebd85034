package org.zoufang.contract.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fingerprint of what a package tells (办结指纹): over the number of the matter, whose it is, and each link that tells
 * something, in their order. It hangs neither on when and by whom the package was exported nor on the page and the program
 * in it: so it can be told when the problem is closed, and each later package must have it.
 */
public final class EvidenceStory {

    /** How many of its digits are enough to be read out; eighty bits cannot be met by trying. */
    public static final int SHORT = 20;

    private static final List<String> TELLING_NOTHING = List.of(EvidenceKind.PAGE.name(), EvidenceKind.VERIFIER.name());
    private static final List<String> TOLD = List.of("kind", "mediaType", "at", "by", "sha256", "size");

    private EvidenceStory() {}

    /** @param chain the links as they stand in the manifest */
    static String of(Map<?, ?> matter, List<? extends Map<?, ?>> chain) {
        Map<String, Object> start = new TreeMap<>();
        start.put("format", EvidenceManifest.FORMAT);
        start.put("number", matter.get("number"));
        start.put("creditCode", matter.get("creditCode"));
        String story = Digests.ofJson(start);
        for (Map<?, ?> link : chain) {
            if (!TELLING_NOTHING.contains(String.valueOf(link.get("kind")))) {
                Map<String, Object> told = new TreeMap<>();
                told.put("previous", story);
                TOLD.forEach(name -> told.put(name, link.get(name)));
                story = Digests.ofJson(told);
            }
        }
        return story;
    }

    /** Its first digits in groups of four, to be read out. */
    public static String aloud(String story) {
        return grouped(story.substring(0, SHORT));
    }

    /** In groups of four, to be compared. */
    public static String grouped(String digits) {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < digits.length(); i += 4) {
            groups.add(digits.substring(i, Math.min(i + 4, digits.length())));
        }
        return String.join(" ", groups);
    }

    /** Whether somebody was told this one: all of it, or the digits that were read out. */
    static boolean isTold(String story, String told) {
        String typed = Digests.typed(told);
        return typed.length() >= SHORT && story.startsWith(typed);
    }
}
