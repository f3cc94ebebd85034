package org.zoufang.account.device;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.zoufang.account.token.KeyFolder;
import org.zoufang.account.token.StoredKey;
import org.zoufang.shared.ZoufangConfig;

/**
 * The office's key pairs (P-256), to whose open half phones seal what they could not send. They lie in {@code
 * keys/office} of the data folder; the youngest is given out, and all are kept, because a parcel may come late.
 */
@ApplicationScoped
public class OfficeKeys {

    /** The command that makes a new pair. */
    public static final String COMMAND = "rotate-office-key";

    private final ZoufangConfig config;
    private final Clock clock;

    OfficeKeys(ZoufangConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** The public key that phones get now, as Base64url of its SubjectPublicKeyInfo (RFC 5280). */
    public String publicKey() {
        List<StoredKey> keys = all();
        StoredKey youngest = keys.isEmpty() ? make(config, clock) : keys.get(keys.size() - 1);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(youngest.open().getEncoded());
    }

    /** Every pair there is, the youngest last: one of them opens a parcel. */
    public List<StoredKey> all() {
        return folder(config).read();
    }

    /** Makes a new pair at an operator's command, beside a server that runs or stands still. */
    public static String rotate(ZoufangConfig config, Clock clock) {
        make(config, clock);
        return "A new office key is made. Phones that are registered from now on seal to it; the former ones are kept to"
                + " open what comes sealed to them.";
    }

    private static StoredKey make(ZoufangConfig config, Clock clock) {
        return folder(config).make(clock.instant(), Duration.ZERO);
    }

    private static KeyFolder folder(ZoufangConfig config) {
        return new KeyFolder(config.data().resolve("keys").resolve("office"));
    }
}
