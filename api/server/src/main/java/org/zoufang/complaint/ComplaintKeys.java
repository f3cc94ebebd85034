package org.zoufang.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zoufang.account.token.KeyFolder;
import org.zoufang.account.token.StoredKey;
import org.zoufang.shared.ZoufangConfig;

/**
 * The keys of complaints, in {@code keys/complaint} of the data folder and so in every backup, never in the database.
 * Servers that share the folder use the oldest; a complaint says which key is its own.
 */
@ApplicationScoped
class ComplaintKeys {

    private final ZoufangConfig config;
    private final Clock clock;
    private final Map<String, ComplaintKey> known = new ConcurrentHashMap<>();

    ComplaintKeys(ZoufangConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** The one for a new complaint; made when the first comes. */
    ComplaintKey present() {
        List<StoredKey> stored = folder().read();
        StoredKey key = stored.isEmpty() ? folder().make(clock.instant(), Duration.ZERO) : stored.get(0);
        return known.computeIfAbsent(key.id(), any -> new ComplaintKey(key));
    }

    /** @throws IllegalStateException if it is gone from the folder */
    ComplaintKey byId(String id) {
        return known.computeIfAbsent(id, any -> folder().read().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(ComplaintKey::new)
                .orElseThrow(() -> new IllegalStateException("no key " + id + " in keys/complaint")));
    }

    private KeyFolder folder() {
        return new KeyFolder(config.data().resolve("keys").resolve("complaint"));
    }
}
