package org.zoufang.account.token;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.zoufang.shared.ZoufangConfig;

/**
 * The keys that sign tokens, a folder for each kind under {@code keys/signing} of the data folder. They change without
 * a restart: a new one is made every {@code zoufang.token.key-rotation} or by the command {@code rotate-keys}, and
 * servers that share the folder see it within a minute, or at once when they meet a token it has signed.
 */
@ApplicationScoped
class SigningKeys {

    /** Tokens of unknown keys are no reason to read the disk more often than this. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Map<TokenKind, KeyRing> rings = new EnumMap<>(TokenKind.class);
    private final Map<TokenKind, Instant> looked = new EnumMap<>(TokenKind.class);
    private final ZoufangConfig config;
    private final Clock clock;

    SigningKeys(ZoufangConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        for (TokenKind kind : TokenKind.values()) {
            rings.put(kind, new KeyRing(folder(config, kind), kind.lifetime(config)));
        }
        tend();
    }

    /** A lifetime that cannot be right stops the start; keys of the version before this one signed for no purpose. */
    void check(@Observes StartupEvent started) throws IOException {
        for (TokenKind kind : TokenKind.values()) {
            kind.check(config);
        }
        Path signing = config.data().resolve("keys").resolve("signing");
        try (DirectoryStream<Path> former = Files.newDirectoryStream(signing, "*.key")) {
            for (Path file : former) {
                Files.deleteIfExists(file);
            }
        }
    }

    static KeyFolder folder(ZoufangConfig config, TokenKind kind) {
        Path signing = config.data().resolve("keys").resolve("signing");
        return new KeyFolder(signing.resolve(kind.word()));
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    final void tend() {
        Instant now = clock.instant();
        rings.values().forEach(ring -> ring.tend(now, config.token().keyRotation()));
    }

    StoredKey youngest(TokenKind kind) {
        return rings.get(kind).youngest();
    }

    /** The key of that id, looked for in the folder too if it is not known yet. */
    Optional<StoredKey> byId(TokenKind kind, String id) {
        if (id == null) {
            return Optional.empty();
        }
        Optional<StoredKey> known = rings.get(kind).byId(id);
        if (known.isEmpty() && mayLook(kind)) {
            rings.get(kind).look();
            return rings.get(kind).byId(id);
        }
        return known;
    }

    private synchronized boolean mayLook(TokenKind kind) {
        Instant now = clock.instant();
        Instant last = looked.get(kind);
        if (last != null && now.isBefore(last.plus(BETWEEN_LOOKS))) {
            return false;
        }
        looked.put(kind, now);
        return true;
    }
}
