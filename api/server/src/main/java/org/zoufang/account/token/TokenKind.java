package org.zoufang.account.token;

import java.time.Duration;
import java.util.function.Function;
import org.zoufang.database.StartRefusal;
import org.zoufang.shared.ZoufangConfig;

/** What a token of ours is good for. Each kind has an audience, a lifetime and keys of its own; none stands in for another. */
public enum TokenKind {
    /** Opens the API for an official who signed in here. */
    ACCESS("access", config -> config.signIn().access()),
    /** Names a registered phone, beside any bearer. */
    DEVICE("device", config -> config.token().device()),
    /** Stands in the office's QR code: the right to register one phone, once. Good for a day at most. */
    REGISTRATION("registration", config -> config.token().registration()),
    /** 来访核验码: shows an enterprise who stands at its gate. */
    VISITOR_CODE("visitor-code", config -> config.token().visitorCode()),
    /** 企业办事链接: lets an enterprise's contact in without an account. */
    COUNTER_LINK("counter-link", config -> config.token().counterLink());

    private static final Duration LONGEST_REGISTRATION = Duration.ofHours(24);

    private final String word;
    private final Function<ZoufangConfig, Duration> lifetime;

    TokenKind(String word, Function<ZoufangConfig, Duration> lifetime) {
        this.word = word;
        this.lifetime = lifetime;
    }

    /** The kind's name in file names and configuration. */
    String word() {
        return word;
    }

    /** The {@code aud} of its tokens (RFC 7519). */
    String audience() {
        return "zoufang:" + word;
    }

    /** How long a token of this kind is good. */
    Duration lifetime(ZoufangConfig config) {
        return lifetime.apply(config);
    }

    /**
     * Whether the operator has set a lifetime that can be used.
     *
     * @throws StartRefusal with the key's name
     */
    void check(ZoufangConfig config) {
        Duration set = lifetime(config);
        String key = this == ACCESS ? "zoufang.sign-in.access" : "zoufang.token." + word;
        if (set.isNegative() || set.isZero()) {
            throw new StartRefusal(key + " must be longer than nothing, for example PT15M; it is " + set + ".");
        }
        if (this == REGISTRATION && set.compareTo(LONGEST_REGISTRATION) > 0) {
            throw new StartRefusal(key + " may be at most PT24H; it is " + set + ".");
        }
    }
}
