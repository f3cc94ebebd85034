package org.zoufang.account.token;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The keys of one kind of token. The youngest signs. An older one is kept until the last token it can have signed has
 * expired, then its file is deleted.
 */
final class KeyRing {

    /** Servers that share the folder look into it each minute, and their clocks may differ. */
    private static final Duration LEEWAY = Duration.ofHours(1);

    private final KeyFolder folder;
    private final Duration use;
    private volatile List<StoredKey> keys = List.of();

    KeyRing(KeyFolder folder, Duration use) {
        this.folder = folder;
        this.use = use;
    }

    /** Takes in what others have changed in the folder. */
    void look() {
        keys = List.copyOf(folder.read());
    }

    /** Looks, makes a new key when the youngest is old or signs for another time than is set now, and tidies up. */
    synchronized void tend(Instant now, Duration rotation) {
        look();
        if (keys.isEmpty()
                || !youngest().made().plus(rotation).isAfter(now)
                || !youngest().use().equals(use)) {
            folder.make(now, use);
            look();
        }
        for (int i = 0; i + 1 < keys.size(); i++) {
            Instant lastSigned = keys.get(i + 1).made().plus(LEEWAY);
            if (lastSigned.plus(keys.get(i).use()).isBefore(now)) {
                folder.delete(keys.get(i));
            }
        }
        look();
    }

    StoredKey youngest() {
        return keys.get(keys.size() - 1);
    }

    Optional<StoredKey> byId(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
