package org.zoufang.cluster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zoufang.cluster.view.SuggestedTerm;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Ids;

/**
 * Which of many texts are about the same, without a dictionary: two are alike by the bigrams of characters that both have,
 * weighted by how rare each is among all, as a share of the shorter text. What is alike to one text, its centre, is a group;
 * so nobody is in it by way of a third.
 */
final class Likeness {

    private static final int TERMS = 5;
    private static final int HALF = 2;
    private static final double LEAST = 0.1;

    /** A problem's text among those that are compared. */
    record Text(UUID id, UUID enterpriseId, Instant at, String words, Set<String> pairs) {}

    /** Texts that are alike, and the words by which they are. */
    record Group(List<Text> texts, List<SuggestedTerm> terms) {
        long enterprises() {
            return texts.stream().map(Text::enterpriseId).distinct().count();
        }
    }

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<UUID, Double> whole = new HashMap<>();

    /** @param all every text there is, also those that are never compared: by them a bigram is rare or not */
    Likeness(List<Text> all) {
        Map<String, Integer> having = new HashMap<>();
        all.forEach(text -> text.pairs().forEach(pair -> having.merge(pair, 1, Integer::sum)));
        having.forEach((pair, count) -> weights.put(pair, rarity(count, all.size())));
        all.forEach(text -> whole.put(text.id(), weight(text.pairs())));
    }

    /**
     * The groups among these texts, the one of most enterprises first; no text is in two.
     *
     * @param enterprises so many at least
     * @param share of the shorter text's weight, from 0 to 1
     */
    List<Group> groups(List<Text> of, int enterprises, double share) {
        Map<Text, List<Text>> near = neighbours(of, share);
        Set<Text> free = new LinkedHashSet<>(of);
        List<Group> groups = new ArrayList<>();
        while (!free.isEmpty()) {
            Text centre = free.stream()
                    .max(Comparator.comparingLong((Text text) -> reach(text, near, free))
                            .thenComparing(Text::at, Comparator.reverseOrder())
                            .thenComparing(Text::id, Ids.ORDER.reversed()))
                    .orElseThrow();
            if (reach(centre, near, free) < enterprises) {
                break;
            }
            List<Text> texts = new ArrayList<>(List.of(centre));
            near.get(centre).stream().filter(free::contains).forEach(texts::add);
            texts.sort(Comparator.comparing(Text::at).thenComparing(Text::id, Ids.ORDER));
            free.removeAll(texts);
            groups.add(new Group(texts, terms(texts)));
        }
        return groups;
    }

    /** Next to nothing for what all have, so that phrases of courtesy join nothing; the more, the fewer have it. */
    private static double rarity(int having, int all) {
        return Math.max(LEAST, Math.log((double) (all + having) / (HALF * having)));
    }

    /** How alike two texts are: from 0 to 1. */
    double between(Text one, Text other) {
        Set<String> fewer = one.pairs().size() <= other.pairs().size() ? one.pairs() : other.pairs();
        Set<String> more = fewer == one.pairs() ? other.pairs() : one.pairs();
        double shared = 0;
        for (String pair : fewer) {
            shared += more.contains(pair) ? weights.get(pair) : 0;
        }
        double shorter = Math.min(whole.get(one.id()), whole.get(other.id()));
        return shorter == 0 ? 0 : shared / shorter;
    }

    private Map<Text, List<Text>> neighbours(List<Text> of, double share) {
        Map<Text, List<Text>> near = new HashMap<>();
        of.forEach(text -> near.put(text, new ArrayList<>()));
        for (int i = 0; i < of.size(); i++) {
            for (int j = i + 1; j < of.size(); j++) {
                if (between(of.get(i), of.get(j)) >= share) {
                    near.get(of.get(i)).add(of.get(j));
                    near.get(of.get(j)).add(of.get(i));
                }
            }
        }
        return near;
    }

    /** How many enterprises a group around this text would have. */
    private static long reach(Text centre, Map<Text, List<Text>> near, Set<Text> free) {
        Set<UUID> enterprises = new HashSet<>(Set.of(centre.enterpriseId()));
        near.get(centre).stream().filter(free::contains).forEach(one -> enterprises.add(one.enterpriseId()));
        return enterprises.size();
    }

    /** The stretches that at least half of them have: by how many have it, and how rare its bigrams are. */
    private List<SuggestedTerm> terms(List<Text> texts) {
        Map<String, Integer> having = new HashMap<>();
        texts.forEach(text -> text.pairs().forEach(pair -> having.merge(pair, 1, Integer::sum)));
        Set<String> core = new HashSet<>();
        having.forEach((pair, count) -> {
            if (count * HALF >= texts.size() && count > 1) {
                core.add(pair);
            }
        });
        Map<String, Integer> stretches = new HashMap<>();
        texts.forEach(text ->
                Grams.stretches(core, text.words()).forEach(words -> stretches.put(words, having(words, texts))));
        List<SuggestedTerm> terms = new ArrayList<>();
        stretches.entrySet().stream()
                .filter(one -> one.getValue() > 1)
                .sorted(Comparator.comparingDouble(
                                (Map.Entry<String, Integer> one) -> -one.getValue() * weight(Grams.pairs(one.getKey())))
                        .thenComparing(Map.Entry::getKey))
                .filter(one -> terms.stream().noneMatch(term -> overlaps(term.words(), one.getKey())))
                .limit(TERMS)
                .forEach(one -> terms.add(new SuggestedTerm(one.getKey(), one.getValue())));
        return terms;
    }

    private static boolean overlaps(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    private static int having(String words, List<Text> texts) {
        return (int) texts.stream()
                .filter(text -> Grams.fold(text.words()).contains(words))
                .count();
    }

    private double weight(Set<String> pairs) {
        return pairs.stream()
                .mapToDouble(pair -> weights.getOrDefault(pair, 0.0))
                .sum();
    }
}
