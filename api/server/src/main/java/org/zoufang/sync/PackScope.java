package org.zoufang.sync;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.zoufang.official.Reach;
import org.zoufang.shared.Fingerprint;

/**
 * What a person's phone may hold: his own visits and tours, those of his principals, the visits of enterprises he is
 * paired with, and likewise problems, hazards and promises: those he raised or owes, those of his visits and of his enterprises, and the
 * hazards for which a body answers in which he is a regulator; nothing for who holds no post in which visits are seen. However far he sees on pages (his unit, a
 * district, the city), a phone holds no more than that.
 *
 * @param sources through whom and what: officials, enterprises and bodies
 */
record PackScope(Set<UUID> sources) {

    /** Counted up when the rule changes, so that every list is settled anew. */
    private static final int RULE = 3;

    private static final int MARK = 6;

    PackScope {
        sources = Set.copyOf(sources);
    }

    static PackScope of(UUID official, Reach reach) {
        boolean sees = reach.city() || !reach.people().isEmpty();
        if (!sees) {
            return new PackScope(Set.of());
        }
        Set<UUID> sources = new HashSet<>(reach.firms());
        sources.addAll(reach.principals());
        sources.addAll(reach.oversees());
        sources.add(official);
        return new PackScope(sources);
    }

    /** What both let him hold. */
    PackScope within(PackScope other) {
        Set<UUID> both = new HashSet<>(sources);
        both.retainAll(other.sources);
        return new PackScope(both);
    }

    /** By which a phone sees that it changed; it tells nothing else. */
    String mark() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(fingerprint(), MARK));
    }

    /** By which it is seen at every contact whether anything began or ended since the last one. */
    byte[] fingerprint() {
        return Fingerprint.of(RULE, new TreeSet<>(sources));
    }
}
