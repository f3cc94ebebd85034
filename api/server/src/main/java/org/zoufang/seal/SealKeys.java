package org.zoufang.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.zoufang.account.token.KeyFolder;
import org.zoufang.account.token.StoredKey;
import org.zoufang.shared.ZoufangConfig;

/**
 * The keys that sign packages of evidence (P-256). They lie in {@code keys/seal} of the data folder, and a backup has them;
 * the youngest signs. They sign nothing else, and what they sign does not expire.
 */
@ApplicationScoped
class SealKeys {

    private final ZoufangConfig config;
    private final Clock clock;

    SealKeys(ZoufangConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** The key that signs now; the first one is made when it is first asked for. */
    synchronized StoredKey youngest() {
        KeyFolder folder = new KeyFolder(config.data().resolve("keys").resolve("seal"));
        List<StoredKey> keys = folder.read();
        return keys.isEmpty() ? folder.make(clock.instant(), Duration.ZERO) : keys.get(keys.size() - 1);
    }
}
