package org.zoufang.account.token;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.zoufang.shared.ZoufangConfig;

/** Gives every kind of token a new key at an operator's command, beside a server that runs or stands still. */
public final class KeyRotating {

    /** The command's word. */
    public static final String COMMAND = "rotate-keys";

    private KeyRotating() {}

    /** Makes the keys and returns what to show. Servers that share the data folder sign with them within a minute. */
    public static String run(ZoufangConfig config, Clock clock) {
        Instant now = clock.instant();
        for (TokenKind kind : TokenKind.values()) {
            SigningKeys.folder(config, kind).make(now, kind.lifetime(config));
        }
        return "New keys made for "
                + Arrays.stream(TokenKind.values()).map(TokenKind::word).collect(Collectors.joining(", "))
                + ". A server that is running signs with them within a minute; what the old ones signed stays good until"
                + " it expires. After a leak, delete the older files in "
                + config.data().resolve("keys").resolve("signing") + " too: what they signed is then refused.";
    }
}
